import { HONORIFIC } from '../language/nameCues.ts';
import type { Quantity } from '../language/quantity.ts';
import { fold } from '../language/words.ts';
import type { FactMention } from './factMentions.ts';

/** A fact as the guide writes it where it first states it, with what it counts: "50%", "five engineers", "16 weeks". */
export function factText(mentions: readonly FactMention[]): string {
  const texts = mentions.map((mention) => mentionText(mention));
  const first = mentions[0]!;
  if (first.quantity?.kind === 'number' && first.quantity.noun === null && !first.quantity.labelled) {
    // A bare number is clearer with its noun where another place has one.
    return texts.find((_, i) => mentions[i]!.quantity?.noun) ?? texts[0]!;
  }
  return texts[0]!;
}

function mentionText({ quantity, name, passage }: FactMention): string {
  if (name) return name.text;
  const { range, noun, text } = quantity!;
  if (!noun) return withRate(quantity!, passage.text);
  const between = passage.text.slice(range.end, noun.start);
  const counted = passage.text.slice(noun.start, noun.end);
  return /^[\s-](?:[\p{L}\p{N}'’-]+\s){0,3}$/u.test(between)
    ? passage.text.slice(range.start, noun.end)
    : `${text} ${counted}`;
}

/** "11 a month": how often a bare number comes is part of what it says. */
function withRate({ kind, text, range }: Quantity, passage: string): string {
  if (kind !== 'number' || passage.slice(range.start, range.end) !== text) return text;
  const rate =
    /^\s+(?:an?|per|each|every)\s+(?:hour|day|night|shift|week|fortnight|month|term|season|quarter|year)\b/i.exec(
      passage.slice(range.end),
    );
  return rate ? text + rate[0] : text;
}

/** Other ways in which the guide writes a fact, or in which it may be looked up; without the fact's own text. */
export function aliasesOf(mentions: readonly FactMention[], text: string): string[] {
  const aliases = new Map<string, string>();
  const add = (alias: string): void => {
    const key = fold(alias);
    if (key !== fold(text) && !aliases.has(key) && alias !== '') aliases.set(key, alias);
  };
  for (const mention of mentions) {
    add(mentionText(mention));
    const { quantity, passage, name } = mention;
    if (quantity) {
      if (quantity.kind === 'number' || quantity.kind === 'ordinal') add(quantity.text);
      add(withRate(quantity, passage.text));
      // "17 of them", and "the 4th of October" of "on the 4th of October".
      if (quantity.kind === 'number' && /^\s+of\s+them\b/i.test(passage.text.slice(quantity.range.end)))
        add(`${quantity.text} of them`);
      if (quantity.kind === 'date' || quantity.kind === 'ordinal') {
        const lead = /\b(?:the|early|mid|late)[\s-]+$/i.exec(passage.text.slice(0, quantity.range.start))?.[0];
        if (lead !== undefined) add(lead + quantity.text);
      }
      if (quantity.noun) add(`${quantity.text} ${passage.text.slice(quantity.noun.start, quantity.noun.end)}`);
      // "11" of "11 of 20": a part is looked up with its whole.
      const whole = /^\s+(?:out\s+)?of\s+(\d+)/.exec(passage.text.slice(quantity.range.end))?.[1];
      if (quantity.kind === 'number' && whole !== undefined) add(`${quantity.text} of ${whole}`);
      // "14-hour" of "14-hour days".
      if (quantity.per && quantity.kind === 'duration') add(/^\S+?[-\s]\w+/.exec(quantity.text)?.[0] ?? '');
    } else if (name) {
      add(name.text);
      for (const alias of alsoKnownAs(passage.text))
        if (passage.place === 'names' && passage.label.includes(name.text)) add(alias);
      if (name.kind === 'technology' || name.kind === 'person')
        for (const word of name.text.split(/\s+/))
          if (word.length > 2 && !/^(?:the|of|and)$/i.test(word) && isOwnWord(name.text, word, name.kind)) add(word);
    }
  }
  return [...aliases.values()];
}

/** The last word of a product's name stands for it ("Glue" of "AWS Glue"); of a person, the first does. */
const isOwnWord = (name: string, word: string, kind: string): boolean =>
  kind === 'person' ? word === name.split(/\s+/).find((one) => !isTitle(one)) : name.endsWith(word);

/** "Dr.", "Mrs": never a name of its own. */
const isTitle = (word: string): boolean => HONORIFIC.test(fold(word).replace(/\.$/, ''));

/** Aliases that the person wrote into the guide: "(also: Stevie, Steven)", "aka", "heard as". */
function alsoKnownAs(text: string): string[] {
  const match = /\b(?:also(?: heard as| known as| called)?|aka|a\.k\.a\.|heard as|sounds like)\b:?\s*([^).;]+)/i.exec(
    text,
  );
  return match
    ? match[1]!
        .split(/,|\bor\b|\//)
        .map((alias) => alias.replace(/["“”]/g, '').trim())
        .filter((alias) => alias !== '' && alias.length < 40)
    : [];
}
