import type { GuideDocument, GuideStory } from '../documents/model.ts';
import { HONORIFIC } from '../language/nameCues.ts';
import { isSameValue } from '../language/sameQuantity.ts';
import type { Quantity } from '../language/quantity.ts';
import { daysIn, unitStem } from '../language/units.ts';
import { fold, wordsOf } from '../language/words.ts';
import { aboutMention } from './factAbout.ts';
import { aliasesOf, factText } from './factText.ts';
import { type FactMention, mentionsIn } from './factMentions.ts';
import { listedPassages, sourceRange, storyPassages } from './factPassages.ts';
import { withListedAliases } from './heardAs.ts';
import type { Fact, FactKind } from './model.ts';

/**
 * Every exact thing that the guide states for a story: numbers, lengths, dates, names, titles and terms of its card,
 * key points, hooks and script, and of the guide's Key Names and Key Metrics as far as they are this story's. The same
 * value in several places or forms is one fact. Facts marked as key come first, then in the order of the guide.
 *
 * @param text the document's source, which all ranges refer to
 */
export function extractFacts(guide: GuideDocument, story: GuideStory, text: string): Fact[] {
  const own = mentionsIn(storyPassages(story));
  const groups: Group[] = [];
  const listed = listedPassages(guide, story).map(({ passage, marked }) => ({
    mentions: mentionsIn([passage]),
    marked,
  }));
  // Key entries lead, so that a fact is worded as they word it; others that the story doesn't share are left out.
  for (const { mentions, marked } of listed) {
    const [head] = mentions;
    if (!marked && !(head && own.some((other) => isSame(kindOfOwn(head, own), other)))) continue;
    for (const listedMention of mentions) {
      const mention = kindOfOwn(listedMention, own);
      const shared = own.some((other) => isSame(mention, other));
      // A description may say more than the story does ("→ now Principal Engineer"); its own numbers count, its terms don't.
      if (listedMention === mentions[0] || shared || mention.quantity) place(groups, mention);
    }
  }
  for (const mention of own) place(groups, mention);
  const facts = groups.map((group) => withListedAliases(factOf(group, text), guide));
  const ids = new Map<string, number>();
  const ordered = facts
    .map((fact, index) => ({ fact, index }))
    .toSorted((a, b) => Number(b.fact.key) - Number(a.fact.key) || a.index - b.index);
  return ordered.map(({ fact }) => {
    const count = (ids.get(fact.id) ?? 0) + 1;
    ids.set(fact.id, count);
    return count === 1 ? fact : { ...fact, id: `${fact.id}-${count}` };
  });
}

/** A bare name in the list of names may be a tool or a firm, where the story itself has it as one. */
function kindOfOwn(mention: FactMention, own: readonly FactMention[]): FactMention {
  const { name, passage } = mention;
  if (!name || passage.text !== passage.label) return mention;
  const key = fold(name.text);
  const same = own.find((other) => other.name && fold(other.name.text) === key);
  return same?.name && same.name.kind !== name.kind ? { ...mention, name: { ...name, kind: same.name.kind } } : mention;
}

interface Group {
  readonly mentions: FactMention[];
}

function place(groups: Group[], mention: FactMention): void {
  const group = groups.find(
    (candidate) =>
      candidate.mentions.some((other) => isSame(mention, other)) &&
      !candidate.mentions.some((other) => isOtherLength(mention, other)),
  );
  if (group) group.mentions.push(mention);
  else groups.push({ mentions: [mention] });
}

/** "left within a year … in the next twelve months": one passage hardly says one length in two units. */
function isOtherLength(a: FactMention, b: FactMention): boolean {
  if (a.passage !== b.passage || a.quantity?.kind !== 'duration' || b.quantity?.kind !== 'duration') return false;
  return a.quantity.unit !== b.quantity.unit;
}

/** True where two mentions state the same fact. */
export function isSame(a: FactMention, b: FactMention): boolean {
  if (a.quantity && b.quantity) return isSameStatement(a.quantity, b.quantity);
  if (a.name && b.name) return isSameName(a, b);
  return false;
}

function isSameStatement(a: Quantity, b: Quantity): boolean {
  if (a.kind !== b.kind || a.labelled !== b.labelled || a.negated !== b.negated || !isSameValue(a, b)) return false;
  if (a.kind === 'number' || a.kind === 'ordinal') {
    // "tripled" is no three.
    if ((a.unit === 'times') !== (b.unit === 'times')) return false;
    if (a.unit === null || b.unit === null) return a.kind === 'number' || a.unit === b.unit;
    // "118 picks" and "118 items": so telling a number is hardly two facts of one story.
    return unitStem(a.unit) === unitStem(b.unit) || (a.kind === 'number' && Number(a.value) > 20);
  }
  if (a.kind === 'duration' && !isExactLength(a, b)) return false;
  if (a.kind === 'date') return String(a.value).length === String(b.value).length;
  return (a.per ?? null) === (b.per ?? null) || a.per === null || b.per === null;
}

/** The guide's own four weeks and its month are two facts, near as they are. */
function isExactLength(a: Quantity, b: Quantity): boolean {
  const days = (one: Quantity): number => Number(one.value) * (daysIn(one.unit ?? '') ?? 0);
  return Math.abs(days(a) - days(b)) <= 0.002 * days(a);
}

function isSameName(a: FactMention, b: FactMention): boolean {
  const one = a.name!;
  const two = b.name!;
  if (one.kind !== two.kind && (one.kind === 'title' || two.kind === 'title')) return false;
  const wordsA = nameWords(one.text);
  const wordsB = nameWords(two.text);
  if (areTwoPeople(one.text, two.text)) return false;
  if (wordsA.join(' ') === wordsB.join(' ')) return true;
  if (one.kind === 'title' || (one.kind === 'term' && two.kind === 'term')) return false;
  // A bare "Bettina" that nothing shows to be a person is the person told with both names elsewhere.
  const termed = one.kind === 'term' || two.kind === 'term';
  const kind = one.kind === 'term' ? two.kind : one.kind;
  if (one.kind !== two.kind && !(termed && (kind === 'person' || kind === 'organisation'))) return false;
  if (termed && (one.kind === 'term' ? wordsA : wordsB).length !== 1) return false;
  const [short, long] = wordsA.length < wordsB.length ? [wordsA, wordsB] : [wordsB, wordsA];
  if (short.length === long.length || short.length !== 1) return false;
  // "Spark" of "Apache Spark", "Priya" of "Priya Shah", "Riverside" of "Riverside Primary School"; not "AWS" of "AWS Glue".
  const at = long.indexOf(short[0]!);
  if (kind === 'technology') return at === long.length - 1;
  return kind === 'person' ? at >= 0 : at === 0;
}

/** "Mr. Hale" and "Mrs. Hale". */
function areTwoPeople(a: string, b: string): boolean {
  const [titleA, titleB] = [a, b].map((name) => /^(mr|mrs|ms|miss)\b/i.exec(name)?.[1]?.toLowerCase());
  return titleA !== undefined && titleB !== undefined && titleA !== titleB && (titleA === 'mr' || titleB === 'mr');
}

const wordsByName = new Map<string, readonly string[]>();

/** A name's words without a leading "the" or title; worked out once per name. */
function nameWords(name: string): readonly string[] {
  let words = wordsByName.get(name);
  if (!words) {
    if (wordsByName.size > 5000) wordsByName.clear();
    words = wordsOf(name)
      .map((word) => word.folded)
      .filter(
        (word, i, all) => i > 0 || (word !== 'the' && !(all.length > 1 && HONORIFIC.test(word.replace('.', '')))),
      );
    wordsByName.set(name, words);
  }
  return words;
}

/** What any of its mentions shows it to be. */
const kindOfName = ({ mentions }: Group): FactKind =>
  (mentions.find(({ name }) => name !== null && name.kind !== 'term') ?? mentions[0]!).name!.kind;

function factOf(group: Group, source: string): Fact {
  const first = group.mentions[0]!;
  const kind: FactKind = first.quantity ? first.quantity.kind : kindOfName(group);
  const text = factText(group.mentions);
  const value = first.quantity ? first.quantity.value : text;
  const unit = group.mentions.map((mention) => mention.quantity?.unit ?? null).find((one) => one !== null) ?? null;
  const idValue = fold(String(typeof value === 'number' ? Math.round(value * 1000) / 1000 : value)).replace(
    /[^\p{L}\p{N}.:-]+/gu,
    '-',
  );
  return {
    id: `${kind}:${idValue}${first.quantity && unit && kind !== 'percentage' ? `-${fold(unit).replace(/ /g, '-')}` : ''}`,
    text,
    kind,
    value,
    unit,
    key: group.mentions.some((mention) => mention.passage.key),
    aliases: aliasesOf(group.mentions, text),
    about: group.mentions.map((mention) => aboutMention(mention)).find((about) => about !== '') ?? '',
    sources: group.mentions.map((mention) => ({
      place: mention.passage.place,
      range: sourceRange(source, mention.passage, mention.start, mention.end),
    })),
  };
}
