import { takesBack } from '../../language/corrections.ts';
import { isWordToo } from '../../language/firstNames.ts';
import { isFunctionWord } from '../../language/functionWords.ts';
import { isPlainWordToo } from '../../language/knownNames.ts';
import { isSharedNameWord } from '../../language/nameForms.ts';
import { type NameGround, type NameMatch, matchName } from '../../language/matchName.ts';
import type { Word } from '../../language/words.ts';
import { message } from '../../shared/message.ts';
import { meaningOf } from '../text/meanings/wordMeanings.ts';
import { classesOf, reduce } from '../text/synonyms.ts';
import type { Alignment } from './alignment.ts';
import type { Ground } from './context.ts';
import { ABSENT, asWritten, type Judgement } from './judgement.ts';
import { type NameCase, type SaidName, soundsLike, spanOf, wrongName } from './nameCase.ts';
import { judgeExchanges } from './nameExchanges.ts';
import { judgeRanks } from './nameRanks.ts';
import { judgeRoles } from './nameRoles.ts';
import { judgeSides } from './nameSides.ts';
import { isOtherPerson, otherSurname, surnamesOf } from './otherPerson.ts';
import { otherPlaceAt, otherPlaceWord } from './otherPlace.ts';
import { closeness } from './nameSlots.ts';
import { judgeStrangers } from './nameStrangers.ts';
import type { Relevance } from './relevance.ts';
import type { FactProfile, StoryFacts } from './storyFacts.ts';

/** Context that a misheard name needs. */
const SOUND_FROM = 0.35;

/** Judges the names of the story against the words of a take. */
export function judgeNames(...take: Parameters<typeof nameCaseOf>): Map<FactProfile, Judgement> {
  const all = nameCaseOf(...take);
  judgeStrangers(all);
  return all.judgements;
}

/** A take's names, judged but for those that the story does not have. */
export function nameCaseOf(
  text: string,
  story: StoryFacts,
  ground: Ground,
  names: NameGround,
  alignment: Alignment,
  relevance: Relevance,
): NameCase {
  const profiles = story.profiles.filter((profile) => profile.forms !== null);
  const said = new Map<FactProfile, SaidName[]>();
  const others = new Map<FactProfile, NameMatch>();
  for (const profile of profiles) {
    const places = placesOf(profile, story, ground, names);
    const other = places.find(({ match }) => isOtherPerson(profile, match, ground));
    if (other) others.set(profile, other.match);
    said.set(
      profile,
      places.filter(({ match }) => !isOtherPerson(profile, match, ground)),
    );
  }
  dropOverlaps(said);
  supportSounds(said);
  const withdrawn = withdrawnNames(said, ground);
  for (const [profile, places] of said)
    said.set(
      profile,
      places.filter((one) => !withdrawn.has(one)),
    );
  const judgements = new Map<FactProfile, Judgement>();
  for (const profile of profiles) {
    const places = said.get(profile)!;
    const first = places.find((one) => one.match.how !== 'sound') ?? places[0];
    judgements.set(profile, first ? rightName(text, profile, ground, first) : ABSENT);
  }
  const all: NameCase = { text, story, ground, alignment, relevance, said, judgements };
  judgeExchanges(all);
  judgeRoles(all);
  judgeSides(all);
  for (const [profile, { from, to }] of others)
    if (judgements.get(profile)!.status === 'absent')
      judgements.set(profile, wrongName(text, profile, spanOf(ground, from - 1, to)));
  judgeSurnames(all);
  judgePlaces(all);
  judgeRanks(all);
  return all;
}

/** "Ruth Adeboye" for "Ruth Adeyemi": the first name is right, the surname another, and nowhere the right one. */
function judgeSurnames(all: NameCase): void {
  const surnames = surnamesOf(all.story.profiles);
  for (const [profile, places] of all.said) {
    if (places.some(({ match }) => match.to - match.from > 1)) continue;
    for (const { match } of places) {
      const at = otherSurname(profile, match, all.ground, all.text, surnames);
      if (at === null) continue;
      all.judgements.set(profile, wrongName(all.text, profile, spanOf(all.ground, match.from, at + 1)));
      break;
    }
  }
}

/** "Mill Lane" for Mill Bank, and nowhere the right one. */
function judgePlaces(all: NameCase): void {
  for (const [profile, places] of all.said) {
    const elsewhere = places.length === 0 ? otherPlaceAt(profile, all.ground) : null;
    if (elsewhere !== null)
      all.judgements.set(profile, wrongName(all.text, profile, spanOf(all.ground, elsewhere, elsewhere + 2)));
    const others = places.map(({ match }) => otherPlaceWord(profile, match, all.ground));
    const at = others.find((one) => one !== null) ?? null;
    if (at === null || others.includes(null)) continue;
    all.judgements.set(profile, wrongName(all.text, profile, spanOf(all.ground, at - 1, at + 1)));
  }
}

function placesOf(profile: FactProfile, story: StoryFacts, ground: Ground, names: NameGround): SaidName[] {
  return matchName(profile.forms!, names)
    .filter((match) => isMeant(profile, match, ground))
    .map((match) => ({ match, own: closeness(profile, story, ground, match.from, match.to) }));
}

/** "mark", "will" and "glue" in a typed text name somebody or something only with a capital. */
function isMeant(profile: FactProfile, match: NameMatch, ground: Ground): boolean {
  // "all" is no Al.
  if (match.how === 'familiar' && match.to - match.from === 1 && isFunctionWord(ground.words[match.from]!.folded))
    return false;
  if (match.to - match.from > 1 || match.how === 'sound') return true;
  const word = ground.words[match.from]!;
  if (profile.fact.kind === 'organisation' && isOrdinaryShort(profile, word, ground.words[match.from - 1]?.folded))
    return false;
  const plain = word.folded.replace(/'s?$/, '');
  // "written in go": the word alone is hardly ever the tool.
  if (isFunctionWord(plain) && !/^\p{Lu}/u.test(word.text))
    return /^(?:in|using|with)$/.test(ground.words[match.from - 1]?.folded ?? '') && profile.fact.kind !== 'person';
  if (!isWordToo(plain) && !isPlainWordToo(plain)) return true;
  const typed = ground.words.some((one, i) => i > 0 && /^\p{Lu}\p{Ll}/u.test(one.text) && !/^I['’]?/.test(one.text));
  if (typed) return /^\p{Lu}/u.test(word.text);
  return profile.fact.kind !== 'person' || plain.length > 3 || ground.keys[match.to] != null;
}

/** The first word of a firm's name alone is the firm with a capital or where a place of work stands: "at torvale". */
function isOrdinaryShort({ fact }: FactProfile, word: Word, before = ''): boolean {
  const parts = fact.text.toLowerCase().split(/\s+/);
  if (parts.filter((part) => !isSharedNameWord(part)).length < 2 || parts[0] !== word.folded.replace(/'s?$/, ''))
    return false;
  if (/^\p{Lu}/u.test(word.text)) return false;
  // A name that is no word of the language needs no place: "so quayside twenty twenty one".
  const plain = reduce(parts[0]);
  if (meaningOf(plain) === null && classesOf(plain).length === 0 && !isPlainWordToo(parts[0])) return false;
  return classesOf(plain).length > 0 || !/^(?:at|from|for|joined|in|inside|into|left)$/.test(before);
}

const RANK = { written: 3, familiar: 2, sound: 1 };

/** One place tells one name: the surer match has it. */
function dropOverlaps(said: Map<FactProfile, SaidName[]>): void {
  const surest = new Map<number, number>();
  for (const { match } of [...said.values()].flat()) {
    for (let i = match.from; i < match.to; i++) surest.set(i, Math.max(surest.get(i) ?? 0, RANK[match.how]));
  }
  const isBeaten = ({ match }: SaidName): boolean => {
    for (let i = match.from; i < match.to; i++) if (surest.get(i)! > RANK[match.how]) return true;
    return false;
  };
  for (const [profile, places] of said)
    said.set(
      profile,
      places.filter((one) => !isBeaten(one)),
    );
}

/** A name heard as another word counts only where its surroundings are those of the name, or of its list. */
function supportSounds(said: Map<FactProfile, SaidName[]>): void {
  const beside = wordsBesideTools(said);
  for (const [profile, places] of said) {
    said.set(
      profile,
      places.filter(({ match, own }) => {
        if (match.how !== 'sound' || own >= SOUND_FROM) return true;
        // Two words that run together to the very sound of a long name: "bar tech".
        if (match.likeness >= (match.to - match.from > 1 && profile.fact.text.length > 5 ? 0.8 : 0.93)) return true;
        return profile.fact.kind === 'technology' && beside.has(match.from);
      }),
    );
  }
}

/** Words beside a tool of the story that is surely said: "spark and scholar". */
function wordsBesideTools(said: Map<FactProfile, SaidName[]>): Map<number, FactProfile> {
  const beside = new Map<number, FactProfile>();
  for (const [profile, places] of said) {
    if (profile.fact.kind !== 'technology') continue;
    for (const { match } of places) {
      if (match.how === 'written') for (let i = match.from - 4; i <= match.from + 4; i++) beside.set(i, profile);
    }
  }
  return beside;
}

/** "Dave, no sorry, Steve": the first is taken back. */
function withdrawnNames(said: Map<FactProfile, SaidName[]>, ground: Ground): Set<SaidName> {
  const all = [...said]
    .flatMap(([profile, places]) => places.map((one) => ({ profile, one })))
    .toSorted((a, b) => a.one.match.from - b.one.match.from);
  const withdrawn = new Set<SaidName>();
  all.forEach(({ profile, one }, i) => {
    for (let k = i + 1; k < all.length; k++) {
      const other = all[k]!;
      const gap = other.one.match.from - one.match.to;
      if (gap > 6) break;
      if (gap <= 0 || other.profile === profile || other.profile.fact.kind !== profile.fact.kind) continue;
      if (takesBack(ground.words.slice(one.match.to, other.one.match.from).map((word) => word.folded)))
        withdrawn.add(one);
    }
  });
  return withdrawn;
}

function rightName(text: string, profile: FactProfile, ground: Ground, { match }: SaidName): Judgement {
  const span = spanOf(ground, match.from, match.to);
  const said = text.slice(span.start, span.end);
  const fact = profile.fact.text;
  const reasons = {
    sound: soundsLike(said, fact),
    familiar: message('“{said}” is {fact}.', { said, fact }),
    written: asWritten(said),
  };
  return { status: 'right', said: span, reason: reasons[match.how] };
}
