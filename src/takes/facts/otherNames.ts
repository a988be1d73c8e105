import { isFirstName, isWordToo } from '../../language/firstNames.ts';
import { isFunctionWord } from '../../language/functionWords.ts';
import { isKnownOrganisation, isKnownTechnology, isPlainWordToo } from '../../language/knownNames.ts';
import { ORG_WORDS, ROLE_WORDS } from '../../language/nameCues.ts';
import { namesIn } from '../../language/namesIn.ts';
import { isNumberWord } from '../../language/numberWords.ts';
import type { FactKind } from '../../stories/model.ts';
import { classesOf, reduce } from '../text/synonyms.ts';
import type { Ground } from './context.ts';
import { type StoryFacts, wordSpan } from './storyFacts.ts';

/** A name in the take that is none of the story's: it may stand in another's place. */
export interface OtherName {
  readonly text: string;
  /** Kinds that it could be, likeliest first. */
  readonly kinds: readonly FactKind[];
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** Known or written as a name; else a word that only its place could make one. */
  readonly sure: boolean;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Names of the take that the story does not have, outside the word spans already taken. */
export function otherNames(text: string, ground: Ground, story: StoryFacts, taken: readonly Span[]): OtherName[] {
  const found: OtherName[] = [];
  const used = new Set<number>();
  for (const span of taken) for (let i = span.from; i < span.to; i++) used.add(i);
  const add = (from: number, to: number, kinds: readonly FactKind[], sure: boolean): void => {
    for (let i = from; i < to; i++) if (used.has(i)) return;
    if (from >= to) return;
    for (let i = from; i < to; i++) used.add(i);
    const start = ground.words[from]!.start;
    const end = ground.words[to - 1]!.end - (/['’]s$/.exec(ground.words[to - 1]!.text)?.[0].length ?? 0);
    found.push({ text: text.slice(start, end), kinds, from, to, start, end, sure });
  };
  const isStorys = (i: number): boolean => story.vocabulary.has(bareWord(ground, i));
  for (const name of namesIn(text)) {
    if (name.unsure) continue;
    const { from, to } = wordSpan(ground.words, name.start, name.end);
    let own = true;
    for (let i = from; i < to; i++) if (!isStorys(i)) own = false;
    if (!own) add(from, to, kindsFor(name.kind), true);
  }
  const typed = isTyped(ground);
  for (let i = 0; i < ground.words.length; i++) {
    const word = bareWord(ground, i);
    if (
      HONORIFICS.test(word) &&
      i + 1 < ground.words.length &&
      !isStorys(i + 1) &&
      !isFunctionWord(bareWord(ground, i + 1))
    )
      add(i, i + 2, ['person'], true);
    if (isStorys(i)) continue;
    if (isFirstName(word) && !isWordToo(word) && word !== 'said') add(i, i + 1, ['person'], true);
    // "my boss patience gave me"
    else if (
      isFirstName(word) &&
      i > 0 &&
      !ground.breaks[i] &&
      ROLE_WORDS.has(bareWord(ground, i - 1)) &&
      !isFunctionWord(word)
    )
      add(i, i + 1, ['person'], true);
    else if (isStreet(ground, i)) add(i, i + 2, ['term', 'organisation'], true);
    else if (isKnownOrganisation(word)) add(i, i + 1, ['organisation', 'technology'], true);
    else if (isPlace(ground, i) && mayBeName(word)) add(i, i + 2, ['organisation'], true);
    else if (
      isKnownTechnology(word) &&
      (!isPlainWordToo(word) || /^(?:in|using|with|into)$/.test(ground.words[i - 1]?.folded ?? ''))
    )
      add(i, i + 1, ['technology', 'term'], true);
    else if (isLetter(word)) {
      let to = i + 1;
      while (to < ground.words.length && isLetter(bareWord(ground, to))) to++;
      const isHalfDay = to - i === 1 || (to - i === 2 && bareWord(ground, to - 1) === 'm');
      if (!isHalfDay) add(i, to, ['technology', 'term'], true);
    } else if (mayBeName(word) && !(typed && /^\p{Ll}/u.test(ground.words[i]!.text)))
      add(i, i + 1, ['person', 'organisation', 'technology', 'term'], false);
  }
  return found;
}

/** Names with their capitals inside sentences: a word without one is then no name. */
const isTyped = ({ words, breaks }: Ground): boolean =>
  words.some(({ text }, i) => i > 0 && !breaks[i] && /^\p{Lu}\p{Ll}/u.test(text) && !/^I['’]/.test(text));

/** "riverside hospital", "hillview school". */
const isPlace = (ground: Ground, i: number): boolean =>
  i + 1 < ground.words.length &&
  ORG_WORDS.has(bareWord(ground, i + 1)) &&
  !/^(?:house|group|club|company|store|partners|centre|center|practice|court|kitchen)$/.test(bareWord(ground, i + 1));

/** "clark road": a word that names, with what streets are called after. */
const isStreet = (ground: Ground, i: number): boolean =>
  i > 0 &&
  i + 1 < ground.words.length &&
  !ground.breaks[i + 1] &&
  /^(?:street|road|lane|avenue|crescent|terrace)$/.test(bareWord(ground, i + 1)) &&
  /^(?:on|in|under|at|along|down|off|of)$/.test(bareWord(ground, i - 1)) &&
  mayBeName(bareWord(ground, i));

const HONORIFICS = /^(?:mr|mrs|ms|miss|mister|dr|doctor|professor|prof)$/;
const bareWord = (ground: Ground, i: number): string => ground.words[i]!.folded.replace(/'s?$/, '');
const isLetter = (word: string): boolean => /^[b-hj-z]$/.test(word);

/** A word that is not plainly English: no function word, no past of a verb, no known meaning, no verb's or adverb's ending. */
function mayBeName(word: string): boolean {
  if (
    word.length < 3 ||
    isFunctionWord(word) ||
    isNumberWord(word) ||
    /^\d|'|(?:ed|ing|ly|tion|ment|ness|ful|ous|able|ible|ings|ers|ought|aught)$/.test(word)
  )
    return false;
  return classesOf(reduce(word)).length === 0;
}

function kindsFor(kind: string): readonly FactKind[] {
  if (kind === 'person') return ['person'];
  if (kind === 'organisation') return ['organisation', 'technology'];
  if (kind === 'technology') return ['technology', 'term', 'organisation'];
  if (kind === 'title') return ['title'];
  return ['term', 'technology', 'organisation', 'person'];
}
