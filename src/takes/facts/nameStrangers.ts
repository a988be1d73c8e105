import { takesBack } from '../../language/corrections.ts';
import { HONORIFIC } from '../../language/nameCues.ts';
import { soundLikeness, squeeze } from '../../language/soundAlike.ts';
import { wordsOf } from '../../language/words.ts';
import { isAlignedWith } from './alignment.ts';
import { type NameCase, wrongName } from './nameCase.ts';
import { closeness, sameNeighbours, type Slot, slotOf } from './nameSlots.ts';
import { rolesBeside } from './nameRoles.ts';
import { type OtherName, otherNames } from './otherNames.ts';
import { SAME_STORY_FROM } from './relevance.ts';
import type { FactProfile } from './storyFacts.ts';

/** Evidence that a name the story does not have needs to stand for one of its own. */
const STRANGER_FROM = 0.95;
/** What the same title before both names adds. */
const SAME_TITLE = 0.35;
/** What the same role beside both names adds: "our vet Sarah". */
const SAME_ROLE = 0.75;
/** What it adds that two names sound alike (Helena, Halina), or begin alike, where no other missing name does. */
const ALIKE = 0.45;
const SAME_LETTER = 0.3;
const SAME_LETTERS = 0.6;
const NO_STARTS: ReadonlySet<number> = new Set();
/** Of the four words beside it, so many must be the same for a word that is no known name. */
const SAME_NEIGHBOURS = 3;

/** A name the story does not have, in the place of one that is not said. */
export function judgeStrangers(all: NameCase): void {
  const missing = [...all.judgements]
    .filter(([profile, { status }]) => status === 'absent' && profile.close.length > 0)
    .map(([profile]) => profile);
  if (missing.length === 0) return;
  const taken = [...all.said.values()].flat().map(({ match }) => match);
  const pairs: { name: OtherName; profile: FactProfile; evidence: number }[] = [];
  for (const name of otherNames(all.text, all.ground, all.story, taken)) {
    if (all.relevance.at(name.from) < SAME_STORY_FROM) continue;
    const slot = slotOf(all.ground, name.from, name.to);
    for (const profile of missing) {
      if (!name.kinds.includes(profile.fact.kind)) continue;
      const evidence =
        evidenceFor(all, profile, name, slot) + (name.sure ? startBonus(missing, profile, name.text) : 0);
      if (evidence >= STRANGER_FROM) pairs.push({ name, profile, evidence });
    }
  }
  // The strongest first; a name stands for one fact.
  const used = new Set<OtherName>();
  const starts = new Set(taken.map((match) => match.from));
  for (const { name, profile } of pairs.toSorted((a, b) => b.evidence - a.evidence)) {
    if (used.has(name) || all.judgements.get(profile)!.status === 'wrong' || isTakenBack(all, name, starts)) continue;
    used.add(name);
    all.judgements.set(profile, wrongName(all.text, profile, { start: name.start, end: name.end }));
  }
}

function evidenceFor(all: NameCase, profile: FactProfile, name: OtherName, slot: Slot): number {
  let evidence = closeness(profile, all.story, all.ground, name.from, name.to);
  if (!name.sure) {
    const same = profile.slots.some((told) => told.before[0] !== '' && told.before[0] === slot.before[0])
      ? sameNeighbours(profile, slot)
      : 0;
    return same >= SAME_NEIGHBOURS || (same === 2 && evidence >= 0.8) ? STRANGER_FROM : 0;
  }
  if (profile.fact.kind === 'person') {
    // "our vet, Sarah" for the guide's vet Saskia.
    const roles = rolesBeside(all.ground, name.from, name.to, NO_STARTS, profile.roles);
    if (roles.some((role) => profile.roles.has(role))) evidence += SAME_ROLE;
    evidence += namesAlike(profile, name.text);
  }
  // "Dr. Lund" for "Dr. Quill": the title is told right.
  if (profile.fact.kind === 'person' && hasTitleOf(profile, name.text)) evidence += SAME_TITLE;
  // What one works in or with stands after the same word.
  const tool = profile.fact.kind === 'technology' || profile.fact.kind === 'term';
  if (
    tool &&
    /^(?:in|with|using|into|on)$/.test(slot.before[0]) &&
    profile.slots.some((told) => told.before[0] === slot.before[0])
  )
    evidence += 0.25;
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

/** How much two names are alike: people slip to a name that sounds or begins like the right one. */
function namesAlike({ fact }: FactProfile, said: string): number {
  const mine = bareName(fact.text);
  const isAlike = (a: string, b: string): boolean =>
    a.length > 2 && b.length > 2 && soundLikeness(squeeze(a), squeeze(b)) >= 0.55;
  return bareName(said).some((a) => mine.some((b) => isAlike(a, b))) ? ALIKE : 0;
}

/** Tomasz for Tomek, Desmond for Dermot: a first name that begins as that of the only missing person who does. */
function startBonus(missing: readonly FactProfile[], profile: FactProfile, said: string): number {
  const [given = ''] = bareName(said);
  if (profile.fact.kind !== 'person' || given.length < 3) return 0;
  const shares = ({ fact }: FactProfile, letters: number): boolean => {
    const [first = ''] = bareName(fact.text);
    return first.length > 2 && first.slice(0, letters) === given.slice(0, letters);
  };
  const people = missing.filter(({ fact }) => fact.kind === 'person');
  if (!shares(profile, 1) || people.some((other) => other !== profile && shares(other, 1))) return 0;
  return shares(profile, 2) ? SAME_LETTERS : SAME_LETTER;
}

const bareName = (name: string): string[] =>
  wordsOf(name)
    .map((word) => word.folded.replace(/'s?$/, ''))
    .filter((word) => !HONORIFIC.test(word.replace('.', '')));

const TITLES: Readonly<Record<string, string>> = { doctor: 'dr', mister: 'mr', professor: 'prof' };
const titleOf = (name: string): string | null => {
  const [first = '', second] = name.toLowerCase().replace(/\./g, '').split(/\s+/);
  const title = TITLES[first] ?? first;
  return second !== undefined && /^(?:dr|mr|mrs|ms|miss|prof)$/.test(title) ? title : null;
};

function hasTitleOf({ fact }: FactProfile, name: string): boolean {
  const title = titleOf(name);
  return title !== null && [fact.text, ...fact.aliases].some((one) => titleOf(one) === title);
}

const lastWord = (text: string): string => text.toLowerCase().split(/\s+/).at(-1) ?? '';

/** "Dave, sorry, Steve". */
function isTakenBack({ ground }: NameCase, name: OtherName, starts: ReadonlySet<number>): boolean {
  for (let at = name.to + 1; at <= name.to + 6; at++) {
    if (starts.has(at) && takesBack(ground.words.slice(name.to, at).map((word) => word.folded))) return true;
  }
  return false;
}
