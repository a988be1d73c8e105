import { unexplainedAcronyms } from '../language/jargon.ts';
import type { Evidence, Wording } from './model.ts';
import { FUNCTION_WORDS } from '../language/functionWords.ts';
import { rangeOfWords, type Told } from './told.ts';

const SOUNDS = /^(?:u+h*m+|u+h+|e+r+m*|h+m+|m+h*m+|a+h+)$/;
const MARKERS = new Set(
  'so well okay ok now right actually basically anyway literally honestly obviously yeah look'.split(' '),
);
const HEDGES: readonly (readonly string[])[] = [
  'i think',
  'i guess',
  'i suppose',
  'i feel like',
  'i believe',
  'i would say',
  'maybe',
  'perhaps',
  'probably',
  'or so',
  'or something',
  'or whatever',
  'more or less',
  'a little bit',
  'a bit',
  'somewhat',
  'hopefully',
  'to be honest',
  'not sure',
].map((phrase) => phrase.split(' '));

/**
 * Fillers, discourse markers, hedges, repetitions and unexplained abbreviations of a text, with where they stand.
 * `terms` are abbreviations that the story knows, so that they are found in dictation too.
 */
export function wordingOf(told: Told, terms: readonly string[] = []): Wording {
  const { words } = told;
  const fillers: Evidence[] = [];
  const discourseMarkers: Evidence[] = [];
  const hedges: Evidence[] = [];
  const repetitions: Evidence[] = [];
  const at = (i: number): string => words[i]?.folded ?? '';
  const evidence = (start: number, end: number): Evidence => {
    const range = rangeOfWords(told, start, end);
    return { text: told.text.slice(range.start, range.end), range };
  };
  const starts = new Set(told.clauses.map((clause) => clause.startWord));
  let iWords = 0;
  let weWords = 0;
  for (let i = 0; i < words.length; i++) {
    const word = at(i);
    if (/^(?:i|me|my|mine|myself|i'\w+)$/.test(word)) iWords++;
    else if (/^(?:we|us|our|ours|ourselves|we'\w+)$/.test(word)) weWords++;
    const filler = fillerLength(at, i);
    if (filler > 0) {
      fillers.push(evidence(i, i + filler));
      i += filler - 1;
      continue;
    }
    const repeated = repeatedLength(at, i);
    if (repeated > 0) repetitions.push(evidence(i, i + repeated * 2));
    const hedge = HEDGES.find((phrase) => phrase.every((part, k) => at(i + k) === part));
    if (hedge) {
      hedges.push(evidence(i, i + hedge.length));
      i += hedge.length - 1;
    } else if (MARKERS.has(word) && starts.has(i) && !isContent(word, at(i + 1)))
      discourseMarkers.push(evidence(i, i + 1));
  }
  return {
    fillers,
    discourseMarkers,
    hedges,
    repetitions,
    weakOpening: weakOpening(told, evidence),
    sameStarts: sameStarts(told, evidence),
    jargon: unexplainedAcronyms(told.text, terms),
    iWords,
    weWords,
  };
}

type At = (index: number) => string;

/** How many words at `i` are a filler: 0, 1 or 2. */
function fillerLength(at: At, i: number): number {
  const word = at(i);
  const before = at(i - 1);
  const after = at(i + 1);
  if (SOUNDS.test(word)) return 1;
  if (word === 'like') return isFillerLike(before, after) ? 1 : 0;
  if (word === 'you' && after === 'know') {
    return /^(?:do|did|if|let|as|when|would|should|that|what|how|don't)$/.test(before) ||
      /^(?:that|how|what|the|if|when|why|where|who|him|her|them|your|my|me|about|nothing|anything)$/.test(at(i + 2))
      ? 0
      : 2;
  }
  if ((word === 'kind' || word === 'sort') && after === 'of') {
    return /^(?:a|an|the|this|that|these|those|some|any|what|same|every|each|one|another|different|new|right|all|my|other)$/.test(
      before,
    )
      ? 0
      : 2;
  }
  if (word === 'i' && after === 'mean' && before !== 'what' && at(i + 2) !== 'to') return 2;
  return 0;
}

/** "like ten people", "was like really", "and like I" are fillers; "like this", "felt like", "would like to" are not. */
function isFillerLike(before: string, after: string): boolean {
  if (
    /^(?:i|we|you|they|would|i'd|we'd|they'd|you'd|he'd|she'd|to|feel|feels|felt|look|looks|looked|sound|sounds|sounded|seem|seems|seemed|something|things|nothing|anything|more|much|it's|don't|didn't|people|just|what|exactly|act|acted|treated|really)$/.test(
      before,
    )
  )
    return false;
  if (
    /^(?:this|that|these|those|to|him|her|them|me|us|mine|a|an|the|i'd|my|our|everyone|everybody|any)$/.test(after) &&
    !/^(?:was|were|and|so|but|about|of|for|by|um|uh)$/.test(before)
  )
    return false;
  return (
    /^(?:was|were|is|and|so|but|about|of|for|by|in|with|that|um|uh|up|because|had|it|at|go|then)$/.test(before) ||
    /^\d|^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|really|so|um|uh|you|super|very|i|we|he|she|they|half)$/.test(
      after,
    )
  );
}

/** One or two words said twice in a row, where that is no ordinary English ("had had", "that that", "very very"). */
function repeatedLength(at: At, i: number): number {
  const one = at(i);
  if (
    one !== '' &&
    one === at(i + 1) &&
    !/^(?:had|that|very|really|so|no|is|many|much|more|far|long|\d.*|[a-z]{1}(?<![ai]))$/.test(one)
  )
    return 1;
  if (
    one !== '' &&
    one === at(i + 2) &&
    at(i + 1) !== '' &&
    at(i + 1) === at(i + 3) &&
    one !== at(i + 1) &&
    FUNCTION_WORDS.has(one)
  )
    return 2;
  return 0;
}

const isContent = (word: string, after: string): boolean =>
  (word === 'so' && /^(?:that|many|much|far|long|few)$/.test(after)) ||
  (word === 'right' && /^(?:now|after|before|away)$/.test(after)) ||
  (word === 'now' && after !== 'i') ||
  (word === 'look' && /^(?:at|after|for)$/.test(after));

function weakOpening(told: Told, evidence: (start: number, end: number) => Evidence): Evidence | null {
  let end = 0;
  let empty = 0;
  const at: At = (i) => told.words[i]?.folded ?? '';
  while (end < Math.min(10, told.words.length)) {
    const filler = fillerLength(at, end);
    if (filler > 0) {
      end += filler;
      empty += 1;
    } else if (MARKERS.has(at(end)) || at(end) === 'and') {
      end += 1;
      empty += 1;
    } else if (at(end) === 'i' && /^(?:guess|suppose)$/.test(at(end + 1))) {
      end += 2;
      empty += 1;
    } else break;
  }
  // "So," alone is how most people begin.
  return empty >= 2 ? evidence(0, end) : null;
}

function sameStarts(told: Told, evidence: (start: number, end: number) => Evidence): Evidence[] {
  const opens = told.clauses.filter((clause) => clause.opensSentence);
  const found: Evidence[] = [];
  const startOf = (i: number): string => {
    const word = opens[i]?.startWord ?? -1;
    return word < 0 ? '' : `${told.words[word]?.folded} ${told.words[word + 1]?.folded}`;
  };
  for (let i = 0; i < opens.length;) {
    let run = 1;
    while (i + run < opens.length && startOf(i + run) === startOf(i)) run++;
    if (run >= 3)
      for (let k = i; k < i + run; k++) found.push(evidence(opens[k]?.startWord ?? 0, (opens[k]?.startWord ?? 0) + 2));
    i += run;
  }
  return found;
}
