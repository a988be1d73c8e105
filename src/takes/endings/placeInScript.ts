import { FUNCTION_WORDS } from '../../language/functionWords.ts';
import { isNumberWord } from '../../language/numberWords.ts';
import { classOf } from '../parts/wordClasses.ts';
import { ADJECTIVES } from './endingWords.ts';

/** So many of a take's last words, in their order, make sure where in the script it ends. */
const SURE_WORDS = 3;
/** So many of the script's words in a row are the script itself, spoken by heart. */
const LONG_RUN = 5;
/** Words that add when, how or where, and so need not come: "the bill came down | again". */
const ADDS =
  /^(?:sooner|later|earlier|early|late|better|faster|twice|flat|home|myself|together|apart|sharp|ahead|straight|inside|outside|yesterday|tomorrow|instead|anymore|everywhere|elsewhere|afterwards|beforehand|overnight|online|abroad|upstairs|downstairs|full-time|part-time)$/;
const POINTS_AT_TIME = /^(?:this|that|each|every|last|next|all|one|a)$/;

/** Where the last words stand in the script: before what they belong together with, inside a run, at its end, or nowhere. */
export function placeInScript(
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
      const here =
        bindsNext(run, at) || (alike >= LONG_RUN && isTorn(run, at))
          ? 'open'
          : at === run.length - 1
            ? 'end'
            : 'inside';
      // Said at two places, it must be open at both.
      if (alike > longest || place === 'open' || here === 'end') place = here;
      longest = alike;
    });
  }
  return place;
}

/** Whether a run goes on after a word with two words or more that are no clause of their own, and no time. */
const isTorn = (run: readonly string[], at: number): boolean => {
  const next = run[at + 1] ?? '';
  const nextClass = classOf(next);
  // "When I went on leave | the assistants kept it going".
  const isNewClause =
    /^(?:other|plural|time|object|it)$/.test(classOf(run[at] ?? '')) &&
    /^(?:article|owner|subject|subjectVerb|it|this|quantity)$/.test(nextClass);
  return (
    run.length - at >= 3 &&
    !isNewClause &&
    !/^(?:and|but|so|then|subordinator|relative|adverb|particle|time|that|preposition|participle|not|to)$/.test(
      nextClass,
    ) &&
    !ADDS.test(next) &&
    !POINTS_AT_TIME.test(next)
  );
};

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
      (own === 'past' || isGivenTo(run, at)) &&
      !(POINTS_AT_TIME.test(next) && run.slice(at + 2, at + 4).some((one) => classOf(one) === 'time'))
    );
  if (FUNCTION_WORDS.has(next)) return false;
  // What was counted may be plain from before: "from thirty complaints to five | complaints".
  if (own === 'number') return false;
  // "the dimmer | rack", "we lost | half of it"; a number after a noun may begin a time.
  return nextClass !== 'number' || own === 'past' || ADJECTIVES.has(word) || own === 'article';
}

/** "I sent the board | a correction": to whom, and not yet what. */
const isGivenTo = (run: readonly string[], at: number): boolean =>
  [1, 2, 3].some(
    (back) =>
      GIVES.test(run[at - back] ?? '') &&
      !run.slice(at - back + 1, at).some((word) => /^(?:to|for|with|and|it)$/.test(word)),
  );
const GIVES =
  /^(?:gave|given|sent|told|showed|shown|taught|asked|offered|handed|lent|paid|bought|brought|wrote|promised)$/;
