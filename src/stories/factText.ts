import { HONORIFIC } from '../language/nameCues.ts';
import { quantitiesOf } from '../language/quantities.ts';
import type { Quantity } from '../language/quantity.ts';
import { fold } from '../language/words.ts';
import type { FactMention } from './factMentions.ts';
import { phrasesWith, rateAfter } from './factPhrases.ts';

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
  if (isBareHour(quantity!)) return (/\b[a-z]+\s+$/i.exec(passage.text.slice(0, range.start))?.[0] ?? '') + text;
  if (!noun) return withRate(quantity!, passage.text);
  const between = passage.text.slice(range.end, noun.start);
  const counted = passage.text.slice(noun.start, noun.end);
  return /^[\s-](?:[\p{L}\p{N}'’-]+\s){0,3}$/u.test(between)
    ? passage.text.slice(range.start, noun.end)
    : `${text} ${counted}`;
}

/** Words that an entry of a list of numbers has at most. */
const ENTRY_WORDS = 6;

/** "9 minutes late": the whole entry of a list of numbers, where this is its one value; "" where it is no such entry. */
function asListed({ passage, quantity }: FactMention): string {
  const isEntry = passage.key && (passage.place === 'card' || passage.place === 'metrics');
  const entry = passage.text.trim();
  if (!isEntry || entry.split(/\s+/).length > ENTRY_WORDS) return '';
  return quantitiesOf(entry).filter(({ weak }) => !weak).length === 1 && entry.includes(quantity!.text) ? entry : '';
}

/** "nine" of "until nine": a time only by the word before it. */
const isBareHour = ({ kind, weak }: Quantity): boolean => kind === 'clockTime' && weak;

/** "11 a month": how often a bare number comes is part of what it says. */
function withRate({ kind, text, range }: Quantity, passage: string): string {
  if (kind !== 'number' || passage.slice(range.start, range.end) !== text) return text;
  return text + rateAfter(passage, range.end);
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
      if (quantity.kind === 'number' || quantity.kind === 'ordinal' || isBareHour(quantity)) add(quantity.text);
      add(withRate(quantity, passage.text));
      add(asListed(mention));
      // "17 of them", and "the 4th of October" of "on the 4th of October".
      if (quantity.kind === 'number' && /^\s+of\s+them\b/i.test(passage.text.slice(quantity.range.end)))
        add(`${quantity.text} of them`);
      if (quantity.kind === 'date' || quantity.kind === 'ordinal') {
        const lead = /\b(?:the|early|mid|late|(?:end|start|beginning|middle) of)[\s-]+$/i.exec(
          passage.text.slice(0, quantity.range.start),
        )?.[0];
        if (lead !== undefined) add(lead + quantity.text);
      }
      if (quantity.noun) {
        add(`${quantity.text} ${passage.text.slice(quantity.noun.start, quantity.noun.end)}`);
        // "4 apprentices a year".
        const rate = rateAfter(passage.text, quantity.noun.end);
        if (rate !== '') add(mentionText(mention) + rate);
      }
      // "14 October" of "14 October 2018", whose year is a fact of its own.
      if (quantity.kind === 'date') {
        const year = /^,?\s+(?:of\s+)?\d{4}\b/.exec(passage.text.slice(quantity.range.end))?.[0];
        if (year !== undefined && /\d/.test(quantity.text)) add(quantity.text + year);
      }
      for (const phrase of phrasesWith(quantity, passage.text)) add(phrase);
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
  kind === 'person' ? word === firstNameOf(name) : name.endsWith(word);

/** "Ines" of "Dr. Ines Calloway", "Hale" of "Mr. Hale"; a title where nothing else stands. */
export function firstNameOf(person: string): string {
  const words = person.split(/\s+/);
  return words.find((word) => !isTitle(word)) ?? words[0]!;
}

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
