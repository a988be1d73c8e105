import { takesBack } from '../../language/corrections.ts';
import { areOfOneKind } from '../../language/knownKinds.ts';
import { soundLikeness, squeeze } from '../../language/soundAlike.ts';
import { isAlignedWith } from './alignment.ts';
import { type NameCase, wrongName } from './nameCase.ts';
import { closeness, sameNeighbours, type Slot, slotOf } from './nameSlots.ts';
import { type OtherName, otherNames } from './otherNames.ts';
import { SAME_STORY_FROM } from './relevance.ts';
import type { FactProfile } from './storyFacts.ts';
import { type Stranger, strangersOf } from './strangerMeasures.ts';
import { STRANGER_WEIGHTS } from './strangerWeights.ts';

/** Evidence that the name of a firm, place or tool that the story does not have needs to stand for one of its own. */
const STRANGER_FROM = 0.95;
/**
 * Chance from which a person's name that the story does not have stands for one of its people. What share is so found on
 * guides left out of the fit, and how often somebody new is taken for one, is printed by test/accuracy/fit/fitStrangers.mjs.
 */
const PERSON_FROM = 0.45;
/** Of the four words beside it, so many must be the same for a word that is no known name. */
const SAME_NEIGHBOURS = 3;
/** What it adds that two names sound alike. */
const ALIKE = 0.45;

/** A name the story does not have, in the place of one that is not said. */
export function judgeStrangers(all: NameCase): void {
  const { names, missing } = newNames(all);
  if (missing.length === 0) return;
  const pairs: { name: OtherName; profile: FactProfile; strength: number }[] = [];
  for (const { name, profile, measures } of strangersIn(all)) {
    const chance = chanceOf(measures);
    if (chance >= PERSON_FROM) pairs.push({ name, profile, strength: 1 + chance });
  }
  for (const name of names) {
    if (all.relevance.at(name.from) < SAME_STORY_FROM) continue;
    const slot = slotOf(all.ground, name.from, name.to);
    for (const profile of missing) {
      if (profile.fact.kind === 'person' || !name.kinds.includes(profile.fact.kind)) continue;
      const evidence = evidenceFor(all, profile, name, slot);
      if (evidence >= STRANGER_FROM) pairs.push({ name, profile, strength: evidence });
    }
  }
  // The strongest first; a name stands for one fact.
  const used = new Set<OtherName>();
  const starts = new Set([...all.said.values()].flat().map(({ match }) => match.from));
  for (const { name, profile } of pairs.toSorted((a, b) => b.strength - a.strength)) {
    if (used.has(name) || all.judgements.get(profile)!.status === 'wrong' || isTakenBack(all, name, starts)) continue;
    used.add(name);
    all.judgements.set(profile, wrongName(all.text, profile, { start: name.start, end: name.end }));
  }
}

/** People's names that the story does not have against its people who are not said: what the weights are fitted to. */
export function strangersIn(all: NameCase): Stranger[] {
  const { names, missing } = newNames(all);
  return strangersOf(
    all,
    names.filter((name) => name.kinds.includes('person') && all.relevance.at(name.from) >= SAME_STORY_FROM),
    missing.filter(({ fact }) => fact.kind === 'person'),
  );
}

function newNames(all: NameCase): { names: readonly OtherName[]; missing: readonly FactProfile[] } {
  const missing = [...all.judgements]
    .filter(([profile, { status }]) => status === 'absent' && profile.close.length > 0)
    .map(([profile]) => profile);
  if (missing.length === 0) return { names: [], missing };
  const taken = [...all.said.values()].flat().map(({ match }) => match);
  return { names: otherNames(all.text, all.ground, all.story, taken), missing };
}

function chanceOf(measures: readonly number[]): number {
  const sum = measures.reduce(
    (so, measure, i) => so + measure * STRANGER_WEIGHTS[i]!,
    STRANGER_WEIGHTS[measures.length]!,
  );
  return 1 / (1 + Math.exp(-sum));
}

function evidenceFor(all: NameCase, profile: FactProfile, name: OtherName, slot: Slot): number {
  let evidence = closeness(profile, all.story, all.ground, name.from, name.to);
  if (!name.sure) {
    const same = profile.slots.some((told) => told.before[0] !== '' && told.before[0] === slot.before[0])
      ? sameNeighbours(profile, slot)
      : 0;
    return same >= SAME_NEIGHBOURS || (same === 2 && evidence >= 0.8) ? STRANGER_FROM : 0;
  }
  // What one works in or with stands after the same word.
  const tool = profile.fact.kind === 'technology' || profile.fact.kind === 'term';
  if (
    tool &&
    /^(?:in|with|using|into|on)$/.test(slot.before[0]) &&
    profile.slots.some((told) => told.before[0] === slot.before[0])
  )
    evidence += 0.25;
  if (tool && areOfOneKind(name.text, profile.fact.text)) {
    const others = all.story.profiles.filter(({ fact }) => areOfOneKind(name.text, fact.text));
    evidence += others.length === 1 ? ONE_KIND : ONE_KIND / 2;
  }
  // "clark road" for Lark Street: both are streets.
  if (isStreet(name.text) && isStreet(profile.fact.text)) {
    const alike = soundLikeness(squeeze(firstWord(name.text)), squeeze(firstWord(profile.fact.text))) >= 0.55;
    evidence += STREETS + (alike ? ALIKE : 0);
  }
  if (profile.fact.kind === 'organisation') {
    // "At …" sets the scene; another employer there is a slip even where the rest is told in other words.
    const opens = slot.before[0] !== '' && /^(?:at|joined|into|for)$/.test(slot.before[0]);
    if (opens && profile.slots.some((told) => told.before[0] === slot.before[0])) evidence += 0.4;
    const sort = lastWord(name.text);
    if (sort.length > 3 && sort === lastWord(profile.fact.text)) evidence += 0.5;
    if (profile.scriptAt.some((at) => isAlignedWith(all.alignment, name.from, at))) evidence += 0.3;
  }
  return evidence;
}

/** What it adds that two technologies do one job, and that two places are streets. */
const ONE_KIND = 0.6;
const STREETS = 0.5;
const isStreet = (text: string): boolean =>
  /\s(?:street|road|lane|avenue|drive|crescent|terrace|close|hill)$/i.test(text);
const firstWord = (text: string): string => text.toLowerCase().split(/\s+/)[0] ?? '';

const lastWord = (text: string): string => text.toLowerCase().split(/\s+/).at(-1) ?? '';

/** "Dave, sorry, Steve". */
function isTakenBack({ ground }: NameCase, name: OtherName, starts: ReadonlySet<number>): boolean {
  for (let at = name.to + 1; at <= name.to + 6; at++) {
    if (starts.has(at) && takesBack(ground.words.slice(name.to, at).map((word) => word.folded))) return true;
  }
  return false;
}
