import { type NameForms, nameForms } from '../../language/nameForms.ts';
import type { Quantity } from '../../language/quantity.ts';
import { quantitiesOf } from '../../language/quantities.ts';
import { isSameValue, type Measured } from '../../language/sameQuantity.ts';
import { unitStem } from '../../language/units.ts';
import { fold, type Word, wordsOf } from '../../language/words.ts';
import { type FactMention, mentionsIn } from '../../stories/factMentions.ts';
import { type FactPassage, storyPassages } from '../../stories/factPassages.ts';
import type { Fact, Story } from '../../stories/model.ts';
import { clauseAround } from './clauses.ts';
import { type Ground, groundOf, keysOf, type Surroundings, surroundingsOf, surroundingsOfWords } from './context.ts';
import { type Kinship, kinshipWith } from './kinship.ts';
import { rolesIn, rolesTold } from './nameRoles.ts';
import { deedAfter, reachOf, type Slot, slotOf } from './nameSlots.ts';
import { type Side, sidesOf } from './nameSides.ts';
import { type Standing, standingOf } from './standing.ts';

/** A fact with everything that tells where in a telling it belongs. */
export interface FactProfile {
  readonly fact: Fact;
  /** As a quantity; null for names. */
  readonly measured: Measured | null;
  /** Of a number that stands before or after it: "band" of band 6. */
  readonly labelled: boolean;
  readonly nouns: ReadonlySet<string>;
  readonly standings: readonly Standing[];
  readonly forms: NameForms | null;
  readonly surroundings: readonly Surroundings[];
  /** Narrow surroundings, for names. */
  readonly close: readonly Surroundings[];
  /** The clauses in which it stands. */
  readonly clauses: readonly Surroundings[];
  readonly slots: readonly Slot[];
  /** Of a person: what the guide says one is beside the name. */
  readonly roles: ReadonlySet<string>;
  /** Of a person: what follows the name in the guide, as "rang" of "Dr Novak rang". */
  readonly deeds: ReadonlySet<string>;
  /** Of a person: what one and the teller did, and who to whom. */
  readonly sides: readonly Side[];
  /** Word positions in the script. */
  readonly scriptAt: readonly number[];
  readonly negated: boolean;
  /** Denied in one of the places: "not in under a fortnight". */
  readonly sometimesNegated: boolean;
  /** How the guide sets it against another value, where it does. */
  readonly contrasts: ReadonlySet<'for' | 'instead' | 'none'>;
}

export interface StoryFacts {
  readonly profiles: readonly FactProfile[];
  readonly script: Ground;
  /** How much a shared word tells one fact from the others, 0.3 to 1. */
  readonly power: (key: string) => number;
  /** The same among names. */
  readonly namePower: (key: string) => number;
  /** Reduced content words of the story. */
  readonly keys: ReadonlySet<string>;
  /** How near in meaning its words stand to others. */
  readonly kinOf: Kinship;
  /** Values of the story's numbers, lengths, shares and sums. */
  readonly values: ReadonlySet<number | string>;
  /** Every word that the story uses, folded. */
  readonly vocabulary: ReadonlySet<string>;
}

const prepared = new WeakMap<Story, StoryFacts>();

/** The story's facts ready for judging takes; made once per story. */
export function storyFactsOf(story: Story): StoryFacts {
  let facts = prepared.get(story);
  if (!facts) prepared.set(story, (facts = prepare(story)));
  return facts;
}

function prepare(story: Story): StoryFacts {
  const passages = storyPassages(story);
  const grounds = new Map<FactPassage, Ground>();
  const vocabulary = new Set<string>();
  const keys = new Set<string>();
  for (const passage of passages) {
    const ground = groundOf(passage.text, wordsOf(passage.text), quantitiesOf(passage.text));
    grounds.set(passage, ground);
    for (const key of ground.keys) if (key) keys.add(key);
    for (const word of ground.words) vocabulary.add(word.folded.replace(/'s$/, ''));
  }
  const mentions = mentionsIn(passages);
  const profiles = story.facts.map((fact) => profileOf(fact, mentions, grounds));
  const power = powerAmong(profiles.filter((profile) => profile.forms === null).map((profile) => profile.surroundings));
  const namePower = powerAmong(profiles.filter((profile) => profile.forms !== null).map((profile) => profile.close));
  const script = passages.find((passage) => passage.place === 'script');
  return {
    profiles,
    power,
    namePower,
    keys,
    kinOf: kinshipWith(keys),
    values: new Set(profiles.flatMap(({ measured }) => (measured ? [measured.value] : []))),
    vocabulary,
    script: script ? grounds.get(script)! : groundOf('', []),
  };
}

/** How much a word tells one of several facts from the others: 1 for a word of one, 0.3 at least. */
function powerAmong(facts: readonly (readonly Surroundings[])[]): (key: string) => number {
  const counts = new Map<string, number>();
  for (const surroundings of facts) {
    for (const key of new Set(surroundings.flatMap((one) => [...keysOf(one)])))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const total = Math.log2(1 + Math.max(1, facts.length));
  return (key) => Math.max(0.3, Math.log2(1 + facts.length / (counts.get(key) ?? 1)) / total);
}

function profileOf(
  fact: Fact,
  mentions: readonly FactMention[],
  grounds: ReadonlyMap<FactPassage, Ground>,
): FactProfile {
  const isName = NAME_KINDS.has(fact.kind);
  const own = mentions.filter((mention) => states(mention, fact));
  const surroundings: Surroundings[] = [];
  const close: Surroundings[] = [];
  const clauses: Surroundings[] = [];
  const slots: Slot[] = [];
  const standings: Standing[] = [];
  const nouns = new Set<string>();
  const scriptAt: number[] = [];
  const deeds = new Set<string>();
  const sides: Side[] = [];
  const roles = new Set<string>(
    fact.kind === 'person' && fact.sources.some(({ place }) => place === 'names') ? rolesIn(fact.about) : [],
  );
  for (const mention of own) {
    const ground = grounds.get(mention.passage)!;
    const { from, to } = wordSpan(ground.words, mention.start, mention.end);
    surroundings.push(surroundingsOf(ground, from, to));
    if (mention.passage.place !== 'names' && mention.passage.place !== 'card')
      clauses.push(clauseAround(ground, from, to));
    if (isName) {
      close.push(surroundingsOf(ground, from, to, reachOf(fact.kind), 1));
      slots.push(slotOf(ground, from, to));
      if (fact.kind === 'person') {
        for (const role of rolesTold(mention, ground, from, to)) roles.add(role);
        const deed = mention.passage.place === 'names' ? null : deedAfter(ground, to, roles);
        if (deed !== null) deeds.add(deed);
        if (mention.passage.place === 'script') sides.push(...sidesOf(ground, from, to, roles));
      }
    }
    if (mention.quantity) {
      const standing = withChange(
        withArrow(standingOf(ground, from, to, mention.quantity), mention),
        mention,
        mentions,
      );
      standings.push(standing);
      if (standing.noun) nouns.add(standing.noun);
    }
    if (mention.passage.place === 'script') scriptAt.push(from);
    if (mention.passage.label !== '') {
      surroundings.push(surroundingsOfWords(groundOf(mention.passage.label, wordsOf(mention.passage.label)), 0.3));
    }
  }
  if (fact.about !== '') surroundings.push(surroundingsOfWords(groundOf(fact.about, wordsOf(fact.about)), 0.6));
  const written = isName ? null : (own[0]?.quantity ?? quantitiesOf(fact.text)[0] ?? null);
  if (written?.unit && nouns.size === 0 && (written.kind === 'number' || written.kind === 'ordinal'))
    nouns.add(unitStem(written.unit));
  const negated = own.length > 0 && own.every((mention) => mention.quantity?.negated === true);
  return {
    fact,
    measured: isName ? null : measuredOf(fact, written),
    labelled: written?.labelled ?? false,
    nouns,
    standings,
    // Misheard forms count word for word only: what sounds like them is not meant.
    forms: isName
      ? nameForms(
          fact.text,
          sortOf(fact.kind),
          fact.aliases.filter((alias) => !fact.heardAs?.includes(alias)),
        )
      : null,
    surroundings,
    close,
    clauses,
    slots,
    roles,
    deeds,
    sides,
    scriptAt,
    negated,
    sometimesNegated: own.some((mention) => mention.quantity?.negated === true),
    contrasts: new Set(own.map((mention) => mention.quantity?.contrast ?? 'none')),
  };
}

/** "62 → 88" and "90 minutes to 50": written for "from 62 to 88". */
function withArrow(standing: Standing, { passage, start, end }: FactMention): Standing {
  if (standing.lead !== '') return standing;
  if (/^\s*(?:→|->|=>|–>|to\s+[£$€]?\d)/.test(passage.text.slice(end, end + 8))) return { ...standing, lead: 'from' };
  return /(?:→|->|=>|–>)\s*$/.test(passage.text.slice(Math.max(0, start - 4), start))
    ? { ...standing, lead: 'to' }
    : standing;
}

/** Letters between the two ends of a change. */
const CHANGE = 30;

/** "From 71 % to 85 %" goes up, whatever word says so. */
function withChange(standing: Standing, mention: FactMention, mentions: readonly FactMention[]): Standing {
  if (standing.lead !== 'to' || standing.direction !== null) return standing;
  const end = mention.quantity!;
  const start = mentions.findLast(
    ({ passage, quantity, end: at }) =>
      passage === mention.passage && at <= mention.start && mention.start - at <= CHANGE && quantity?.kind === end.kind,
  )?.quantity;
  if (!start || typeof start.value !== 'number' || typeof end.value !== 'number' || start.value === end.value)
    return standing;
  if (start.unit !== end.unit && start.unit !== null && end.unit !== null) return standing;
  return { ...standing, direction: end.value > start.value ? 'up' : 'down' };
}

const NAME_KINDS: ReadonlySet<string> = new Set(['person', 'organisation', 'technology', 'title', 'term']);
const sortOf = (kind: string): 'person' | 'organisation' | 'technology' | 'term' =>
  kind === 'person' || kind === 'organisation' || kind === 'technology' ? kind : 'term';

function measuredOf(fact: Fact, written: Quantity | null): Measured {
  return {
    kind: fact.kind as Measured['kind'],
    value: fact.value,
    unit: fact.unit,
    per: written?.per ?? null,
    upTo: written?.upTo ?? null,
    comparator: written?.comparator ?? null,
    halfDay: written?.halfDay ?? false,
  };
}

function states(mention: FactMention, fact: Fact): boolean {
  if (mention.quantity) {
    const { quantity } = mention;
    if (
      quantity.kind !== fact.kind ||
      !isSameValue(quantity, { kind: fact.kind as Measured['kind'], value: fact.value, unit: fact.unit })
    )
      return false;
    if (quantity.kind !== 'number' && quantity.kind !== 'ordinal') return true;
    if (quantity.unit === null || fact.unit === null || unitStem(quantity.unit) === unitStem(fact.unit)) return true;
    // "120 people" of the fact "120 walkers": the guide itself calls them both.
    if (quantity.noun === null) return false;
    const written = fold(`${quantity.text} ${mention.passage.text.slice(quantity.noun.start, quantity.noun.end)}`);
    return fact.aliases.some((alias) => fold(alias) === written);
  }
  const name = fold(mention.name!.text);
  return [fact.text, ...fact.aliases].some((one) => fold(one) === name);
}

/** Word indexes, half-open, that a stretch of text covers. */
export function wordSpan(words: readonly Word[], start: number, end: number): { from: number; to: number } {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < words.length && words[to]!.start < end) to++;
  return { from: low, to };
}
