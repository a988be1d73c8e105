import { FUNCTION_WORDS } from '../../language/functionWords.ts';
import { isNumberWord } from '../../language/numberWords.ts';
import { spokenWords } from '../../language/spokenForm.ts';
import { fold } from '../../language/words.ts';
import { reviewConnection } from '../connection.ts';
import type { Outline } from '../outline.ts';
import { classOf } from '../parts/wordClasses.ts';
import type { Told } from '../told.ts';
import { isUnfinished } from './openEnding.ts';
import { likelyBreaksOff } from './likelyBreaksOff.ts';
import { endReached } from './endReached.ts';
import { ADJECTIVES, HESITATIONS } from './endingWords.ts';

/** So many of a take's last words, in their order, make sure where in the script it ends. */
const SURE_WORDS = 3;
/** Last words of a take that are looked at; one of them may be other than the script's. */
const LAST_WORDS = 7;
/** Said after it, "um" only lets go of the word: the person was done. */
const DONE = /^(?:yeah|yes|yep|ok|okay|thanks|you|done|it|all|anyway|right|well|everything)$/;
/** Words that add when, how or where, and so need not come: "the bill came down | again". */
const ADDS =
  /^(?:sooner|later|earlier|early|late|better|faster|twice|flat|home|myself|together|apart|sharp|ahead|straight|inside|outside|yesterday|tomorrow|instead|anymore|everywhere|elsewhere|afterwards|beforehand|overnight|online|abroad|upstairs|downstairs|full-time|part-time)$/;
const POINTS_AT_TIME = /^(?:this|that|each|every|last|next|all|one|a)$/;

/**
 * Whether a take breaks off: at words that must go on in any text, at words that go on in the story's own text, in the
 * middle of a number of the story's, or at a sound of hesitation. A take that ends where the script ends never does, and
 * neither does one whose last sentence has its mark.
 */
export function breaksOff(outline: Outline, take: Told): boolean {
  const { words, text } = take;
  const final = words.at(-1);
  if (!final || words.length < 4) return false;
  const said = saidAtEnd(take);
  const { script } = runsOf(outline);
  if (endsWith(script.flat(), said.slice(-4))) return false;
  if (isUnfinished(take)) return true;
  const mark = /[.!?…]/.test(text.slice(final.end));
  if (mark) return false;
  if (HESITATIONS.has(final.folded) && !DONE.test(said.at(-1) ?? '')) return true;
  const place = placeInScript(script, said);
  if (place === 'open' || isHalfANumber(outline, said)) return true;
  const isClosed = reviewConnection(outline, take).status === 'closing';
  return likelyBreaksOff(take, { inScript: place, isClosed, reached: endReached(outline, take) });
}

/** The last words of a take as they are said aloud, without hesitations and without a word said twice. */
function saidAtEnd(take: Told): string[] {
  const from = take.words[Math.max(0, take.words.length - LAST_WORDS * 2)]?.start ?? 0;
  const spoken = spokenWords(take.text.slice(from)).map(fold);
  return spoken.filter((word, at) => !HESITATIONS.has(word) && word !== spoken[at + 1]).slice(-LAST_WORDS);
}

interface Runs {
  readonly script: readonly (readonly string[])[];
  readonly points: readonly (readonly string[])[];
}

const known = new WeakMap<Outline, Runs>();

/** What the guide says, in runs; read once a story. */
function runsOf(outline: Outline): Runs {
  const made = known.get(outline) ?? {
    script: runsIn(outline.script.text),
    points: outline.points.flatMap((point) => runsIn(point.text)),
  };
  known.set(outline, made);
  return made;
}

/** A text's words as they are said aloud, in runs without a mark between them. */
const runsIn = (text: string): string[][] =>
  text
    .split(/[.!?;:,…–—()"“”]+(?=\s|$)|\s[-–—]\s/)
    .map((run) => spokenWords(run).map(fold))
    .filter((run) => run.length > 0);

const endsWith = (words: readonly string[], end: readonly string[]): boolean =>
  end.length >= 4 && end.every((word, at) => word === words[words.length - end.length + at]);

/** Where the last words stand in the script: before what they belong together with, inside a run, at its end, or nowhere. */
function placeInScript(
  script: readonly (readonly string[])[],
  said: readonly string[],
): 'open' | 'inside' | 'end' | null {
  const last = said.at(-1);
  if (last === undefined) return null;
  let longest = SURE_WORDS - 1;
  let place: 'open' | 'inside' | 'end' | null = null;
  const before: string[] = [];
  for (const run of script) {
    run.forEach((word, at) => {
      before.push(word);
      if (word !== last) return;
      const alike = alikeAtEnd(before, said);
      if (alike < longest || alike < SURE_WORDS) return;
      const here = bindsNext(run, at) ? 'open' : at === run.length - 1 ? 'end' : 'inside';
      // Said at two places, it must be open at both.
      if (alike > longest || place === 'open' || here === 'end') place = here;
      longest = alike;
    });
  }
  return place;
}

/** How many of the last words are the same, in their order; one left out or put in between is passed over. */
function alikeAtEnd(script: readonly string[], said: readonly string[]): number {
  let alike = 0;
  let i = script.length - 1;
  let j = said.length - 1;
  let slips = 0;
  while (i >= 0 && j >= 0) {
    if (script[i] === said[j]) {
      alike++;
      i--;
      j--;
    } else if (alike >= 2 && slips === 0) {
      slips++;
      if (script[i] === said[j - 1]) j--;
      else if (script[i - 1] === said[j]) i--;
      else {
        i--;
        j--;
      }
    } else break;
  }
  return alike;
}

/** Whether a word and the next one of the script belong together so closely that nobody stops between them. */
function bindsNext(run: readonly string[], at: number): boolean {
  const word = run[at] ?? '';
  const next = run[at + 1];
  if (next === undefined) return false;
  const nextClass = classOf(next);
  const own = classOf(word);
  if (isNumberWord(word) && isNumberWord(next)) return true;
  if (ADDS.test(next) || nextClass === 'adverb' || nextClass === 'particle' || nextClass === 'time') return false;
  // "the manager | was", "what broke | had".
  if (nextClass === 'be' || nextClass === 'modal') return own === 'other' || own === 'plural' || own === 'it';
  // "I asked | to see it", "and then I went | to the desk".
  if (nextClass === 'to') return own === 'past';
  if (nextClass === 'article' || nextClass === 'owner')
    // "I taped | a line"; not "we drove | every evening", "it fell | that year".
    return (
      own === 'past' && !(POINTS_AT_TIME.test(next) && run.slice(at + 2, at + 4).some((one) => classOf(one) === 'time'))
    );
  if (FUNCTION_WORDS.has(next)) return false;
  // What was counted may be plain from before: "from thirty complaints to five | complaints".
  if (own === 'number') return false;
  // "the dimmer | rack", "we lost | half of it"; a number after a noun may begin a time.
  return nextClass !== 'number' || own === 'past' || ADJECTIVES.has(word) || own === 'article';
}

/**
 * Whether the last word is the beginning of a number that the story states with what it counts: "we changed ninety" of
 * ninety-six lamps, "none of the other nine" of nineteen patients. Not where the story has a number like it.
 */
function isHalfANumber(outline: Outline, said: readonly string[]): boolean {
  const last = said.at(-1);
  if (last === undefined || !isNumberWord(last) || isNumberWord(said.at(-2) ?? '')) return false;
  let half = false;
  const { script, points } = runsOf(outline);
  for (const runs of [script, points]) {
    for (const run of runs) {
      for (let at = 0; at < run.length; at++) {
        const word = run[at] ?? '';
        if (!isNumberWord(word) || isNumberWord(run[at - 1] ?? '')) continue;
        let end = at;
        while (isNumberWord(run[end + 1] ?? '')) end++;
        const begins = word === last ? end > at : word.startsWith(last);
        if (!begins) {
          if (word === last) return false;
          continue;
        }
        const counted = run[end + 1];
        if (counted === undefined || FUNCTION_WORDS.has(counted)) return false;
        half = true;
      }
    }
  }
  return half;
}
