import { namesIn, type FoundName } from '../language/namesIn.ts';
import { datePartsOf } from '../language/dateParts.ts';
import { isNamedDay } from '../language/namedDays.ts';
import { quantitiesOf } from '../language/quantities.ts';
import type { Quantity } from '../language/quantity.ts';
import { fold } from '../language/words.ts';
import type { FactPassage } from './factPassages.ts';
import { rateAfter, wholeAfter } from './factPhrases.ts';

/** A quantity or name where a passage states it. Offsets are in the passage's text. */
export interface FactMention {
  readonly passage: FactPassage;
  readonly start: number;
  readonly end: number;
  readonly quantity: Quantity | null;
  readonly name: FoundName | null;
}

/** What passages state, in order: quantities that mean something, and names. */
export function mentionsIn(passages: readonly FactPassage[]): FactMention[] {
  const mentions: FactMention[] = [];
  for (const passage of passages) {
    const quantities = quantitiesOf(passage.text).flatMap((one) => datePartsOf(one) ?? one);
    const days = quantities.filter(({ value }) => isNamedDay(value));
    for (const quantity of quantities) {
      if (isFirm(quantity, passage)) {
        const { start, end } = quantity.range;
        const name = { text: quantity.text, kind: 'organisation', start, end, unsure: false } as const;
        mentions.push({ passage, start, end, quantity: null, name });
      } else if (isFact(quantity, passage)) {
        mentions.push({ passage, start: quantity.range.start, end: quantity.range.end, quantity, name: null });
      }
    }
    for (const name of namesIn(passage.text, { label: passage.label, people: passage.people })) {
      const covered =
        mentions.some((m) => m.passage === passage && m.quantity && m.start < name.end && name.start < m.end) ||
        // "Black" of "Black Friday"
        days.some(({ range }) => range.start === name.start && name.end < range.end);
      if (!covered) mentions.push({ passage, start: name.start, end: name.end, quantity: null, name });
    }
  }
  const sure = withoutFirstWords(withoutUnsure(mentions));
  return [...sure, ...sayAgain(sure, passages)].toSorted(
    (a, b) =>
      passages.indexOf(a.passage) - passages.indexOf(b.passage) ||
      Number(a.name !== null) - Number(b.name !== null) ||
      a.start - b.start,
  );
}

/** Where a name that is sure in one place stands in others: "Ottoline walked" begins a sentence, which alone shows no name. */
function sayAgain(mentions: readonly FactMention[], passages: readonly FactPassage[]): FactMention[] {
  const names = new Map(
    mentions.flatMap(({ name }) => (name && isCapitalised(name) ? [[name.text, name] as const] : [])),
  );
  const again: FactMention[] = [];
  for (const passage of passages) {
    const taken = mentions.filter((mention) => mention.passage === passage);
    for (const name of names.values()) {
      for (let at = passage.text.indexOf(name.text); at >= 0; at = passage.text.indexOf(name.text, at + 1)) {
        const end = at + name.text.length;
        const isWord = !/[\p{L}\p{N}]/u.test(`${passage.text[at - 1] ?? ''}${passage.text[end] ?? ''}`);
        if (!isWord || [...taken, ...again].some((one) => one.passage === passage && one.start < end && at < one.end))
          continue;
        again.push({ passage, start: at, end, quantity: null, name: { ...name, start: at, end } });
      }
    }
  }
  return again;
}

const isCapitalised = ({ text, kind }: FoundName): boolean => kind !== 'title' && /^\p{Lu}\p{Ll}{2}/u.test(text);

/** "Sent Maddox the list" where Maddox is told alone as well: a statement's first word is no part of the name behind it. */
function withoutFirstWords(mentions: readonly FactMention[]): FactMention[] {
  const alone = new Set(mentions.flatMap(({ name }) => (name?.kind === 'person' ? [fold(name.text)] : [])));
  return mentions.map((mention) => {
    const { name, passage, start } = mention;
    const first = /^\p{Lu}\p{Ll}+\s+(?=\p{Lu})/u.exec(name?.text ?? '')?.[0];
    if (!name || first === undefined || !/(?:^|[.!?:–—-])\W*$/u.test(passage.text.slice(0, start))) return mention;
    const rest = name.text.slice(first.length);
    if (!alone.has(fold(rest)) || alone.has(fold(name.text))) return mention;
    const from = start + first.length;
    return { ...mention, start: from, name: { ...name, text: rest, kind: 'person', start: from } };
  });
}

/** "at 3M": a firm, no three millions. */
const isFirm = (quantity: Quantity, { text }: FactPassage): boolean =>
  quantity.text === '3M' && /\b(?:at|join(?:ed|ing)?|from|left|with|for) $/i.test(text.slice(0, quantity.range.start));

/** Weak readings count only where the guide itself calls them key, or where they say how often. */
function isFact(quantity: Quantity, passage: FactPassage): boolean {
  // What a guide sets a value against is a fact too: "£40 instead of £90".
  if (quantity.withdrawn && quantity.contrast !== 'instead') return false;
  if (quantity.kind === 'frequency' && quantity.weak)
    return (
      /^(?:daily|weekly|fortnightly|monthly|hourly|nightly)$/i.test(quantity.text) ||
      // "Every day" and "every night" are a manner of speaking.
      (passage.place !== 'hook' && /^(?:every|each) (?:hour|week|fortnight|month|quarter)$/i.test(quantity.text)) ||
      passage.key
    );
  if (quantity.kind === 'date' && isNamedDay(quantity.value) && !passage.key) return setsTheDay(quantity, passage);
  // "We closed at five."
  if (quantity.weak && quantity.kind === 'clockTime' && passage.place === 'script') return true;
  if (quantity.weak && isLengthTaken(quantity, passage)) return true;
  // "got one week" as a point is what happened; as a phrase of the script it is hardly a fact.
  if (quantity.weak && quantity.kind === 'duration' && passage.place === 'keyPoint') return true;
  // "One batch a week"
  if (quantity.weak && quantity.kind === 'number' && quantity.noun && passage.place !== 'hook')
    return passage.key || rateAfter(passage.text, quantity.noun.end) !== '';
  if (quantity.weak) return passage.key;
  if (isPartOfUs(quantity, passage)) return false;
  if (quantity.kind === 'number' && quantity.unit === null && quantity.value === 0) return passage.key;
  if (quantity.kind === 'number' && quantity.unit === null && !passage.key) {
    // A small number that counts nothing named is hardly a fact: "the two agreed".
    return (
      /\d/.test(quantity.text) ||
      (typeof quantity.value === 'number' && quantity.value >= 10) ||
      passage.place === 'keyPoint' ||
      isPartOrGroup(quantity, passage)
    );
  }
  return true;
}

/** "on a Thursday", "by Good Friday": the day on which it happened, not the sort of day that Mondays are. */
function setsTheDay({ value, range }: Quantity, { place, text }: FactPassage): boolean {
  if (place === 'names' || place === 'metrics') return true;
  const before = text.slice(Math.max(0, range.start - 24), range.start);
  if (String(value).startsWith('feast'))
    return /\b(?:on|by|until|till|before|after|since|at|over|last|that|this|from)\s+(?:the\s+|a\s+)?$/i.test(before);
  return /(?:^|\b(?:on|by|until|till|before|after|since|last|that|one|following)\s+(?:(?:the|a|one)\s+)?(?:(?:first|second|third|fourth|last|same|next|following)\s+)?)$/i.test(
    before,
  );
}

/** "took a week", "for a month", "an hour earlier": how long, said with an article. Days and minutes so said are a manner of speaking. */
function isLengthTaken({ kind, unit, value, range }: Quantity, { place, text }: FactPassage): boolean {
  if (kind !== 'duration' || value !== 1 || (place !== 'script' && place !== 'keyPoint')) return false;
  const before = text.slice(Math.max(0, range.start - 24), range.start);
  const after = text.slice(range.end, range.end + 12);
  if (/^(?:week|fortnight|month|year)$/.test(unit ?? ''))
    return /\b(?:for|took|takes|spent|lasted|needed)\s+$/i.test(before);
  return unit === 'hour' && /^\s+(?:earlier|sooner|late|faster|longer|shorter)\b/i.test(after);
}

/** "three of the four", "in batches of eight". */
function isPartOrGroup({ range }: Quantity, { text }: FactPassage): boolean {
  return (
    wholeAfter(text, range.end) !== '' ||
    (/\p{L}{3}s of $/u.test(text.slice(0, range.start)) && /^\W*(?:[,.;:!?–—]|$)/u.test(text.slice(range.end)))
  );
}

/** "two of my friends", "the two of us": who was there, told as people talk. */
function isPartOfUs(quantity: Quantity, { place, text }: FactPassage): boolean {
  if (quantity.kind !== 'number' || (place !== 'hook' && place !== 'script') || /\d/.test(quantity.text)) return false;
  const after = text.slice(quantity.range.end, quantity.range.end + 12);
  return Number(quantity.value) <= 4 && /^\s+of\s+(?:us|you|my|our|his|her|their)\b/i.test(after);
}

/** Names known only by a sentence's capital stay where the same name stands surely somewhere else. */
function withoutUnsure(mentions: FactMention[]): FactMention[] {
  const sure = new Set<string>();
  const kinds = new Map<string, FoundName['kind']>();
  const RANK = { person: 4, organisation: 3, technology: 3, title: 2, term: 1 };
  for (const { name } of mentions) {
    if (!name) continue;
    const key = name.text.toLowerCase();
    if (!name.unsure) sure.add(key);
    const known = kinds.get(key);
    if (!known || RANK[name.kind] > RANK[known]) kinds.set(key, name.kind);
  }
  return mentions
    .filter(
      ({ name, passage }) => !name || sure.has(name.text.toLowerCase()) || (passage.people && name.kind === 'person'),
    )
    .map((mention) => {
      const kind = mention.name ? kinds.get(mention.name.text.toLowerCase()) : undefined;
      return mention.name && kind && kind !== mention.name.kind
        ? { ...mention, name: { ...mention.name, kind } }
        : mention;
    });
}
