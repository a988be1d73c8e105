import { takesBack } from '../../language/corrections.ts';
import { HONORIFIC } from '../../language/nameCues.ts';
import { areOfOneKind } from '../../language/knownKinds.ts';
import { soundLikeness, squeeze } from '../../language/soundAlike.ts';
import { wordsOf } from '../../language/words.ts';
import { meaningOf } from '../text/meanings/wordMeanings.ts';
import { reduce } from '../text/synonyms.ts';
import { isAlignedWith } from './alignment.ts';
import { clauseAround } from './clauses.ts';
import { sharedMeaning } from './context.ts';
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
const RHYME = 0.75;
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
  const people = missing.filter(({ fact }) => fact.kind === 'person');
  const taken = [...all.said.values()].flat().map(({ match }) => match);
  const pairs: { name: OtherName; profile: FactProfile; evidence: number }[] = [];
  const names = otherNames(all.text, all.ground, all.story, taken);
  const persons = new Set(names.filter(({ sure, kinds }) => sure && kinds[0] === 'person').map(({ text }) => text));
  for (const name of names) {
    if (all.relevance.at(name.from) < SAME_STORY_FROM) continue;
    const slot = slotOf(all.ground, name.from, name.to);
    for (const profile of missing) {
      if (!name.kinds.includes(profile.fact.kind)) continue;
      // A slip goes to whose name sounds like it: Tim stands for Pim, not for Yusuf.
      const alike =
        name.sure && profile.fact.kind === 'person' ? people.filter((one) => namesAlike(one, name.text) > 0) : [];
      if (alike.length === 1 && alike[0] !== profile) continue;
      const evidence =
        evidenceFor(all, people, profile, name, slot) +
        (name.sure ? startBonus(missing, profile, name.text) : 0) +
        (name.sure && profile.fact.kind === 'person'
          ? placeBonus(all, profile, name, people.length === 1 && persons.size === 1)
          : 0);
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

function evidenceFor(
  all: NameCase,
  people: readonly FactProfile[],
  profile: FactProfile,
  name: OtherName,
  slot: Slot,
): number {
  let evidence = closeness(profile, all.story, all.ground, name.from, name.to);
  // "kobina looked at every house" for Kofi: a word without a meaning that begins like the name.
  const given = name.sure || profile.fact.kind !== 'person' ? 0 : startBonus(people, profile, name.text);
  if (given >= SAME_LETTERS && meaningOf(reduce(name.text.toLowerCase())) === null)
    return evidence + given + placeBonus(all, profile, name, false);
  // "henriette the duty manager": a word without a meaning beside the very role of who is missing.
  if (!name.sure && profile.fact.kind === 'person' && hasRoleOf(all, profile, name)) return evidence + SAME_ROLE;
  if (!name.sure) {
    const same = profile.slots.some((told) => told.before[0] !== '' && told.before[0] === slot.before[0])
      ? sameNeighbours(profile, slot)
      : 0;
    return same >= SAME_NEIGHBOURS || (same === 2 && evidence >= 0.8) ? STRANGER_FROM : 0;
  }
  if (profile.fact.kind === 'person') {
    // "our vet, Sarah" for the guide's vet Saskia.
    const roles = rolesBeside(all.ground, name.from, name.to, NO_STARTS, profile.roles);
    if (roles.some((role) => profile.roles.has(role) || (BOSS.test(role) && hasCharge(profile)))) evidence += SAME_ROLE;
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

/** A word that is no misheard form of the name, with the person's own role right beside it. */
const hasRoleOf = (all: NameCase, { fact, roles }: FactProfile, name: OtherName): boolean =>
  meaningOf(reduce(name.text.toLowerCase())) === null &&
  !bareName(fact.text).some((own) => soundLikeness(squeeze(own), squeeze(name.text)) >= MISHEARD_FROM) &&
  rolesBeside(all.ground, name.from, name.to, NO_STARTS, roles).some((role) => roles.has(role));
const MISHEARD_FROM = 0.5;

/** "My boss" is whoever the guide calls manager, foreman or lead. */
const BOSS = /^(?:boss|gaffer)$/;
const hasCharge = ({ roles }: FactProfile): boolean =>
  [...roles].some((role) =>
    /^(?:boss|manager|supervisor|foreman|forewoman|lead|leader|director|head|chief|owner)$/.test(role),
  );

/** What a place in the order of the script adds for a person, and that nobody else is missing and nobody else new. */
const ALIGNED = 0.25;
const ONLY_ONE = 0.35;
/** How much of the meaning that clauses share counts. */
const MEANT = 0.45;

/** Meaning without which being the only one shows nothing, and how much of the take must be the story's. */
const MEANT_FROM = 0.4;
const SURE_STORY_FROM = 0.35;
/** Somebody of one's own, who is hardly one of the story's people. */
const OWN_PEOPLE =
  /^(?:friend|sister|brother|wife|husband|daughter|son|mum|mom|dad|mother|father|aunt|uncle|cousin|girlfriend|boyfriend|flatmate|neighbour)$/;

/** Signs that a person the story does not have is one of its own, where few words around the two are the same. */
function placeBonus(all: NameCase, profile: FactProfile, name: OtherName, alone: boolean): number {
  if (all.relevance.at(name.from) < SURE_STORY_FROM) return 0;
  const before = all.ground.words[name.from - 1]?.folded ?? '';
  if (OWN_PEOPLE.test(before) && !profile.roles.has(before)) return 0;
  // Who goes by a surname is hardly told by a first name.
  if (titleOf(profile.fact.text) !== null && titleOf(name.text) === null) return 0;
  const clause = clauseAround(all.ground, name.from, name.to);
  let meaning = 0;
  for (const told of profile.clauses)
    meaning = Math.max(meaning, sharedMeaning(clause, told, all.story.namePower, all.story.kinOf));
  const aligned = profile.scriptAt.some((at) => isAlignedWith(all.alignment, name.from, at));
  return MEANT * meaning + (aligned ? ALIGNED : 0) + (alone && meaning >= MEANT_FROM ? ONLY_ONE : 0);
}

/** How much two names are alike: people slip to a name that sounds or begins like the right one. */
function namesAlike({ fact }: FactProfile, said: string): number {
  const mine = bareName(fact.text);
  const isAlike = (a: string, b: string): boolean =>
    a.length > 2 && b.length > 2 && soundLikeness(squeeze(a), squeeze(b)) >= 0.55;
  if (bareName(said).some((a) => mine.some((b) => a.length > 2 && rhyme(a, b)))) return RHYME;
  return bareName(said).some((a) => mine.some((b) => isAlike(a, b))) ? ALIKE : 0;
}

/** Tim and Pim, Holland and Tolland: all but the first letter. */
const rhyme = (a: string, b: string): boolean => a !== b && a.slice(1) === b.slice(1);

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
