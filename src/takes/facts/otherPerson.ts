import { distance } from 'fastest-levenshtein';
import { isFirstName, isWordToo } from '../../language/firstNames.ts';
import { isFunctionWord } from '../../language/functionWords.ts';
import { beginsAlike, type NameMatch } from '../../language/matchName.ts';
import { HONORIFIC, ROLE_WORDS, TITLE_HEADS } from '../../language/nameCues.ts';
import { isPlainWordToo } from '../../language/knownNames.ts';
import { isNumberWord } from '../../language/numberWords.ts';
import { isRank } from '../../language/nameForms.ts';
import { isOneName, soundLikeness, squeeze } from '../../language/soundAlike.ts';
import { wordsOf } from '../../language/words.ts';
import { meaningOf } from '../text/meanings/wordMeanings.ts';
import { classesOf, reduce } from '../text/synonyms.ts';
import type { Ground } from './context.ts';
import type { FactProfile } from './storyFacts.ts';

/** Likeness from which a first name may be the right one misheard. */
const MISHEARD_FROM = 0.72;

/** True for the surname of a person of the story after another first name: "Martha Lund" for "Petra Lund". */
export function isOtherPerson({ fact, forms }: FactProfile, match: NameMatch, ground: Ground): boolean {
  if (fact.kind !== 'person' || match.to - match.from !== 1 || match.from === 0 || ground.breaks[match.from])
    return false;
  const surname = bare(ground.words[match.from]!.folded);
  const title = titleOf(ground.words[match.from - 1]!.folded);
  const titles = [fact.text, ...fact.aliases].map((name) => titleOf(wordsOf(name)[0]?.folded ?? ''));
  if (title !== null && !titles.includes(title) && titles.some((one) => one !== null)) return true;
  const full = [fact.text, ...fact.aliases]
    .map((name) =>
      wordsOf(name)
        .map((word) => word.folded)
        .filter((word) => !HONORIFIC.test(word.replace('.', ''))),
    )
    .filter((words) => words.length > 1 && words.at(-1) === surname);
  if (full.length === 0 || full.some((words) => words[0] === surname)) return false;
  const before = ground.words[match.from - 1]!;
  const given = bare(before.folded);
  if (forms!.exact.has(squeeze(given)) || forms!.familiar.has(squeeze(given)) || given.length < 2) return false;
  if (full.some((words) => isOneName(squeeze(words[0]!), squeeze(given)))) return false;
  if (isFirstName(given) && !isWordToo(given)) return true;
  // "my supervisor rose abara": a word that is also a name, where only a name can stand.
  const earlier = bare(ground.words[match.from - 2]?.folded ?? '');
  if (
    isFirstName(given) &&
    match.from > 1 &&
    !ground.breaks[match.from - 1] &&
    (ROLE_WORDS.has(earlier) || TITLE_HEADS.has(earlier))
  )
    return true;
  const isAlike = full.some((words) => soundLikeness(squeeze(words[0]!), squeeze(given)) >= MISHEARD_FROM);
  if (!isAlike && given.length > 2 && isNoWord(given) && !HONORIFIC.test(given)) return true;
  // Another name typed with its capital.
  if (!/^\p{Lu}\p{Ll}/u.test(before.text) || match.from < 2 || ground.breaks[match.from - 1]) return false;
  if (isFunctionWord(given) || HONORIFIC.test(given) || ROLE_WORDS.has(given) || TITLE_HEADS.has(given)) return false;
  return !isAlike;
}

/** Mr or Mrs, as far as a title tells; null for any other word. "Ms" may be either married or not. */
function titleOf(word: string): 'mr' | 'mrs' | null {
  const bareTitle = word.replace('.', '');
  if (/^(?:mr|mister)$/.test(bareTitle)) return 'mr';
  return /^(?:mrs|ms|miss|missus)$/.test(bareTitle) ? 'mrs' : null;
}

/** What has no meaning of its own and looks like no verb or plural: a name that we don't know. */
const isNoWord = (word: string): boolean =>
  !isFunctionWord(word) &&
  !isNumberWord(word) &&
  !isPlainWordToo(word) &&
  !ROLE_WORDS.has(word) &&
  !TITLE_HEADS.has(word) &&
  !/^\d|(?:ed|ing|ly|s|n't)$/.test(word) &&
  meaningOf(reduce(word)) === null &&
  classesOf(reduce(word)).length === 0;

/** Words right after a first name that are no surname, however they look. */
const NO_SURNAME = /^(?:jr|junior|senior|and|or|too|also)$/;

/**
 * The word after a first name of the story that is another surname than the guide's: "Ruth Adeboye" for "Ruth Adeyemi".
 * So is "Colonel Drake" for "Colonel Strake". Null where there is none. In lower case only another person's surname or a word without a meaning is one.
 *
 * @param surnames surnames of the story's other people
 */
export function otherSurname(
  { fact, forms }: FactProfile,
  match: NameMatch,
  ground: Ground,
  text: string,
  surnames: ReadonlySet<string>,
): number | null {
  const at = match.to;
  const next = ground.words[at];
  if (fact.kind !== 'person' || match.to - match.from !== 1 || !next || ground.breaks[at]) return null;
  const first = ground.words[match.from]!;
  if (text.slice(first.end, next.start) !== ' ' || /['’]s$/.test(first.text)) return null;
  const given = bare(first.folded);
  const ranked = isRank(given);
  const own = [fact.text, ...fact.aliases].map(fullName).filter((words) => words.length > (ranked ? 0 : 1));
  const isFirst = own.some((words) => words[0] === given) || forms!.familiar.has(squeeze(given));
  const said = bare(next.folded);
  if (own.length === 0 || !isFirst || said.length < 3 || own.some((words) => words.includes(said))) return null;
  if (isFunctionWord(said) || NO_SURNAME.test(said) || ROLE_WORDS.has(said) || TITLE_HEADS.has(said)) return null;
  if (own.some((words) => soundLikeness(squeeze(words.at(-1)!), squeeze(said)) >= MISHEARD_SURNAME)) return null;
  if (surnames.has(said)) return at;
  // Typed: both with a capital. As a recogniser writes: no word of the language.
  if (/^\p{Lu}\p{Ll}/u.test(next.text))
    return /^\p{Lu}/u.test(first.text) && !/^(?:I|I['’].*)$/.test(next.text) ? at : null;
  if (own.some((words) => isMiswritten(words.at(-1)!, said))) return null;
  return !/^\p{Lu}/u.test(first.text) && said.length > 3 && isNoWord(said) ? at : null;
}

const fullName = (name: string): string[] =>
  wordsOf(name)
    .map((word) => bare(word.folded))
    .filter((word) => !HONORIFIC.test(word.replace('.', '')));

/** Surnames of the people of a story. */
export const surnamesOf = (profiles: readonly FactProfile[]): Set<string> =>
  new Set(
    profiles
      .filter(({ fact }) => fact.kind === 'person')
      .map(({ fact }) => fullName(fact.text))
      .filter((words) => words.length > 1)
      .map((words) => words.at(-1)!),
  );

/** Likeness from which a surname may be the right one misheard. */
const MISHEARD_SURNAME = 0.6;
/** Share of its letters in which a dictated surname may differ from the right one. */
const MISWRITTEN = 0.4;

const bare = (folded: string): string => folded.replace(/'s?$/, '');

/** What a recogniser writes for a name that it doesn't know is no word, and has most of its letters. */
const isMiswritten = (name: string, said: string): boolean =>
  isNoWord(said) &&
  !isFirstName(said) &&
  beginsAlike(name, said) &&
  distance(name, said) <= MISWRITTEN * Math.max(name.length, said.length);

/** True where a dictated word can only be a person's first name or surname misheard. */
export const isMisheard = (said: string, { fact }: FactProfile): boolean =>
  /^\p{Ll}+$/u.test(said) && fullName(fact.text).some((name) => isMiswritten(name, said));
