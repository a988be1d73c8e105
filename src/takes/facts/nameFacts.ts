import { takesBack } from '../../language/corrections.ts';
import { isWordToo } from '../../language/firstNames.ts';
import { isPlainWordToo } from '../../language/knownNames.ts';
import { type NameGround, type NameMatch, matchName } from '../../language/matchName.ts';
import { type Ground, sharedContext, surroundingsOf } from './context.ts';
import { ABSENT, type Judgement } from './judgement.ts';
import { type OtherName, otherNames } from './otherNames.ts';
import type { FactProfile, StoryFacts } from './storyFacts.ts';

interface Said {
  readonly match: NameMatch;
  /** How much the words around it are those of each profile's places. */
  readonly own: number;
}

/** Context that a misheard name needs, and one that a stranger needs to stand for it. */
const SOUND_FROM = 0.35;
const STRANGER_FROM = 0.95;
const UNSURE_STRANGER_FROM = 99;
/** Context that puts a known name in another's place. */
const EXCHANGED_FROM = 1;

/** Judges the names of the story against the words of a take. */
export function judgeNames(text: string, story: StoryFacts, ground: Ground, names: NameGround): Map<FactProfile, Judgement> {
  const profiles = story.profiles.filter((profile) => profile.forms !== null);
  const said = new Map<FactProfile, Said[]>();
  for (const profile of profiles) said.set(profile, placesOf(profile, story, ground, names));
  dropOverlaps(said);
  supportSounds(said, story);
  const withdrawn = withdrawnNames(said, ground);
  const judgements = new Map<FactProfile, Judgement>();
  for (const profile of profiles) {
    const places = said.get(profile)!.filter((one) => !withdrawn.has(one));
    const first = places.find((one) => one.match.how !== 'sound') ?? places[0];
    judgements.set(profile, first ? rightName(text, profile, ground, first) : ABSENT);
  }
  judgeExchanges(text, story, ground, said, judgements);
  judgeStrangers(text, story, ground, said, judgements);
  return judgements;
}

function placesOf(profile: FactProfile, story: StoryFacts, ground: Ground, names: NameGround): Said[] {
  return matchName(profile.forms!, names)
    .filter((match) => isMeant(profile, match, ground))
    .map((match) => ({ match, own: closeness(profile, story, ground, match.from, match.to) }));
}

function closeness(profile: FactProfile, story: StoryFacts, ground: Ground, from: number, to: number): number {
  const around = surroundingsOf(ground, from, to, 5);
  let most = 0;
  for (const told of profile.close) most = Math.max(most, sharedContext(around, told, story.power));
  return most;
}

/** "mark", "will" and "glue" in a typed text name somebody or something only with a capital. */
function isMeant(profile: FactProfile, match: NameMatch, ground: Ground): boolean {
  if (match.to - match.from > 1 || match.how === 'sound') return true;
  const word = ground.words[match.from]!;
  const plain = word.folded.replace(/'s?$/, '');
  if (!isWordToo(plain) && !isPlainWordToo(plain)) return true;
  const typed = ground.words.some((one, i) => i > 0 && /^\p{Lu}\p{Ll}/u.test(one.text) && !/^I['’]?/.test(one.text));
  if (typed) return /^\p{Lu}/u.test(word.text);
  return profile.fact.kind !== 'person' || plain.length > 3 || closeAfter(ground, match);
}

const closeAfter = (ground: Ground, match: NameMatch): boolean => ground.keys[match.to] !== null;

/** One place tells one name: the longer match has it, written before sound. */
function dropOverlaps(said: Map<FactProfile, Said[]>): void {
  const rank = { written: 3, familiar: 2, sound: 1 };
  for (const [profile, places] of said) {
    said.set(
      profile,
      places.filter((one) => {
        for (const [other, rivals] of said) {
          if (other === profile) continue;
          for (const rival of rivals) {
            const overlap = rival.match.from < one.match.to && one.match.from < rival.match.to;
            if (overlap && rank[rival.match.how] > rank[one.match.how]) return false;
          }
        }
        return true;
      }),
    );
  }
}

/** A name heard as another word counts only where its surroundings are those of the name, or of its list. */
function supportSounds(said: Map<FactProfile, Said[]>, story: StoryFacts): void {
  for (const [profile, places] of said) {
    said.set(
      profile,
      places.filter((one) => {
        if (one.match.how !== 'sound') return true;
        // Strangers that are the story's own words are meant as themselves.
        const beside = [...said].some(([other, rivals]) => other !== profile && other.fact.kind === profile.fact.kind && profile.fact.kind === 'technology' && rivals.some((rival) => rival.match.how === 'written' && Math.abs(rival.match.from - one.match.from) <= 4));
        void story;
        return one.own >= SOUND_FROM || beside || one.match.likeness >= 0.93;
      }),
    );
  }
}

/** "Dave, no sorry, Steve": the first is taken back. */
function withdrawnNames(said: Map<FactProfile, Said[]>, ground: Ground): Set<Said> {
  const all = [...said].flatMap(([profile, places]) => places.map((one) => ({ profile, one })));
  const withdrawn = new Set<Said>();
  for (const { profile, one } of all) {
    for (const other of all) {
      if (other.profile === profile || other.profile.fact.kind !== profile.fact.kind) continue;
      const between = ground.words.slice(one.match.to, other.one.match.from).map((word) => word.folded);
      if (other.one.match.from > one.match.to && takesBack(between)) withdrawn.add(one);
    }
  }
  return withdrawn;
}

const spanOf = (ground: Ground, from: number, to: number): { start: number; end: number } => ({ start: ground.words[from]!.start, end: ground.words[to - 1]!.end });

function rightName(text: string, profile: FactProfile, ground: Ground, { match }: Said): Judgement {
  const span = spanOf(ground, match.from, match.to);
  const words = text.slice(span.start, span.end);
  const reason =
    match.how === 'sound' ? `“${words}” sounds like ${profile.fact.text}.` : match.how === 'familiar' ? `“${words}” is ${profile.fact.text}.` : `You said it: “${words}”.`;
  return { status: 'right', said: span, reason };
}

/** Two people (or places, or tools) of the story, each told in the other's place. */
function judgeExchanges(text: string, story: StoryFacts, ground: Ground, said: Map<FactProfile, Said[]>, judgements: Map<FactProfile, Judgement>): void {
  const list = [...said].filter(([profile]) => profile.fact.kind === 'person' || profile.fact.kind === 'organisation' || profile.fact.kind === 'technology');
  for (const [profile, places] of list) {
    for (const [other, others] of list) {
      if (other === profile || other.fact.kind !== profile.fact.kind) continue;
      const strayed = places.filter((one) => standsFor(other, profile, story, ground, one));
      if (strayed.length === 0) continue;
      const otherStays = others.some((one) => !standsFor(profile, other, story, ground, one) && one.own > 0.3);
      if (otherStays) continue;
      const span = spanOf(ground, strayed[0]!.match.from, strayed[0]!.match.to);
      const words = text.slice(span.start, span.end);
      judgements.set(other, { status: 'wrong', said: span, reason: `You said “${words}” where your guide says “${other.fact.text}”.` });
    }
  }
}

function standsFor(other: FactProfile, own: FactProfile, story: StoryFacts, ground: Ground, one: Said): boolean {
  const theirs = closeness(other, story, ground, one.match.from, one.match.to);
  void own;
  return theirs >= EXCHANGED_FROM && theirs > one.own * 2.5;
}

/** A name the story does not have, in the place of one that is not said. */
function judgeStrangers(text: string, story: StoryFacts, ground: Ground, said: Map<FactProfile, Said[]>, judgements: Map<FactProfile, Judgement>): void {
  const missing = [...judgements].filter(([profile, judgement]) => judgement.status === 'absent' && profile.close.length > 0).map(([profile]) => profile);
  if (missing.length === 0) return;
  const taken = [...said.values()].flat().map(({ match }) => ({ from: match.from, to: match.to }));
  for (const name of otherNames(text, ground, story, taken)) {
    let best: { profile: FactProfile; context: number } | null = null;
    for (const profile of missing) {
      if (!name.kinds.includes(profile.fact.kind)) continue;
      let context = 0;
      for (const told of profile.close) context = Math.max(context, sharedContext(name.surroundings, told, story.power));
      if (!best || context > best.context) best = { profile, context };
    }
    if (!best || best.context < (name.sure ? STRANGER_FROM : UNSURE_STRANGER_FROM)) continue;
    if (isTakenBack(ground, name, said)) continue;
    const known = judgements.get(best.profile)!;
    if (known.status === 'wrong') continue;
    judgements.set(best.profile, {
      status: 'wrong',
      said: { start: name.start, end: name.end },
      reason: `You said “${name.text}” where your guide says “${best.profile.fact.text}”.`,
    });
  }
}

function isTakenBack(ground: Ground, name: OtherName, said: Map<FactProfile, Said[]>): boolean {
  return [...said.values()].flat().some(({ match }) => match.from > name.to && takesBack(ground.words.slice(name.to, match.from).map((word) => word.folded)));
}
