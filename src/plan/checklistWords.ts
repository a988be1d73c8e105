import { SMALL_NUMBERS } from '../language/numberWords.ts';
import { stem, wordsOf } from '../language/words.ts';

const group = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(stem));

/** Words that checklists use for one thing; compared by stem, so that "memorising" is "memorise". */
export const GROUPS = {
  tell: group(
    'record tell retell rehearse practise practice say speak recite perform deliver present film voice tape run narrate',
  ),
  record: group('record film tape'),
  time: group(
    'time timed timing stopwatch clock timer seconds second secs sec minute minutes mins min length duration',
  ),
  within: group('under within below max maximum limit fit over exceed less than trim cut shorten'),
  learn: group(
    'memorise memorize memory learn learnt test relearn know remember recall drill revise review recite quiz flashcards flashcard heart cold nail master recap internalise internalize absorb',
  ),
  byHeart: group('memorise memorize memory learn know remember recall quiz flashcards flashcard heart cold'),
  number: group(
    'number numbers figure figures metric metrics statistic statistics stat stats percentage percentages kpi kpis',
  ),
  name: group('name names'),
  fact: group('fact facts'),
  hook: group('hook hooks opening openings opener openers'),
  transition: group('transition transitions segue segues bridge bridges'),
  principle: group('value values principle principles tenet tenets culture mission ethos credo'),
  phrase: group('phrase phrases'),
  connection: group('connection connections tie-in'),
  read: group('read reread study skim revisit review look'),
  write: group('write draft script finish complete'),
  answer: group('answer answers'),
  story: group('story stories answer answers example examples anecdote anecdotes tale tales'),
  /** Work on a document, which only looks like learning. */
  desk: group('update check verify add ask research find collect print list copy put'),
} as const satisfies Readonly<Record<string, ReadonlySet<string>>>;

export type WordGroup = keyof typeof GROUPS;

/** Which groups of words a text has. */
export function groupsIn(text: string): (name: WordGroup) => boolean {
  const stems = new Set(wordsOf(text).map(({ folded }) => stem(folded)));
  return (name) => [...GROUPS[name]].some((each) => stems.has(each));
}

export const MOCK =
  /\b(?:mock|practi[cs]e|dummy|dry[- ]?run|trial|pretend)\b[^.]{0,20}\b(?:interview|call|panel|screen)s?\b|\binterview (?:simulation|rehearsal)s?\b|^(?:a |one )?(?:full )?mock\b/i;
/** Told to people: whether anybody listened can't be seen. */
export const SOMEBODY =
  /\b(?:to|with|by|in front of|on|for) (?:(?:a|an|my|your|the|some|any|two|three|our)\s+)?(?:\w+\s+)?(?:friends?|partner|someone|somebody|anyone|people|strangers?|colleagues?|co-?workers?|mum|mom|dad|mother|father|sister|brother|wife|husband|spouse|coach|mentor|tutor|peers?|neighbou?rs?|family|flatmates?|roommates?|teacher|cousin|aunt|uncle|son|daughter|kids|parents?)\b/i;
/** "Tell it to Ruben": by the capital, so not for days and programs. */
export const TO_A_NAME =
  /\b(?:to|with|in front of) (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Offbook|Zoom|Teams|Meet|Loom|Voice|My\b|The\b|Camera|STAR)\p{Lu}\p{Ll}+/u;
export const LISTEN = /\b(?:listen|watch|play|hear)\b[^.]*\b(?:back|again|recordings?|it|them|myself)\b/i;
export const NO_NOTES =
  /\b(?:without|with no|no) (?:any |the |my )?(?:notes?|cues?|script|paper|cards?|prompts?|looking|reading|help|guide)\b|\boff[- ]?book\b|\bfrom memory\b|\bby heart\b|\bwith nothing in\b/i;
/** A habit, not a thing that is done once. */
export const DAILY = /\b(?:a|per|each|every) (?:day|morning|evening|night|week)\b|\bdaily\b|\bnightly\b/i;
export const EACH = /\b(?:each|every|all|both|per)\b/i;
export const BETWEEN_STORIES =
  /\b(?:link|mov|switch|go|get|flow|jump|pass)\w*\b[^.]{0,20}\b(?:between|from one|one story to)\b[^.]{0,20}\b(?:stor(?:y|ies)|another|next)\b/i;
/** What they are about is not in the person's documents. */
export const ABOUT_THEM =
  /\b(?:about|of|on) (?:the |their |its )?(?:company|role|job|team|interviewers?|panel|product|market)\b/i;

const NUMBERS: Readonly<Record<string, number>> = { ...SMALL_NUMBERS, once: 1, twice: 2, thrice: 3 };
const COUNTED =
  /\b(\d{1,2}|[a-z]+)\s*(?:more\s+)?(?:times|takes|mock|practi[cs]e|run-?throughs?|recordings?|dry)\b|\b(\d{1,2})\s*[x×]|\b[x×]\s?(\d{1,2})\b|\b(once|twice|thrice)\b/gi;

/** "3 times", "twice", "two mock calls"; null where no number is said. */
export function countIn(text: string): number | null {
  for (const match of text.matchAll(COUNTED)) {
    const word = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').toLowerCase();
    const count = NUMBERS[word] ?? Number(word);
    if (Number.isInteger(count) && count >= 1) return count;
  }
  return null;
}

/** Without what only says how often: "three times" is no time. */
export const withoutCounts = (text: string): string =>
  text
    .replace(/\b(?:\d{1,2}|[a-z]+) times\b/gi, ' ')
    .replace(/\b(?:on|in|first|last|next|this|any|each|every) time\b/gi, ' ');

/** "45-60 seconds", "under a minute", "90s max", "2 min": what the item allows; null where it names no time. */
export function secondsIn(text: string): { readonly min: number; readonly max: number } | null {
  const match =
    /\b(\d{1,3}|a|one|two|three|half a)(?:\s*(?:-|–|to|and)\s*(\d{1,3}))?\s*[- ]?(seconds?|secs?|s|minutes?|mins?)\b/i.exec(
      text,
    );
  if (!match) return null;
  const valueOf = (word: string): number =>
    ({ a: 1, one: 1, two: 2, three: 3, 'half a': 0.5 })[word.toLowerCase()] ?? Number(word);
  const unit = /^m/i.test(match[3]!) ? 60 : 1;
  const first = valueOf(match[1]!) * unit;
  const max = match[2] === undefined ? first : valueOf(match[2]) * unit;
  if (!(max > 0) || max > 1800) return null;
  return { min: match[2] === undefined ? 0 : first, max };
}
