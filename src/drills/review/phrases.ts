import { wordsOf } from '../../language/words.ts';
import type { TextRange } from '../../shared/textRange.ts';

/** A phrase that was said, and where. */
export interface SaidPhrase {
  readonly text: string;
  readonly range: TextRange;
}

/** What anybody says who goes on after a blank. */
const RECOVERING: readonly RegExp[] = [
  /\bthe (?:(?:key|main|important|real|whole|essential) )?(?:point|thing|message|takeaway|upshot|short version|long and short)(?: of it| here)? (?:is|was)\b/giu,
  /\bwhat (?:really |actually )?(?:matters|mattered|counts|counted|it (?:comes|came|boils|boiled) down to)\b/giu,
  /\b(?:it (?:all )?(?:comes|came|boils|boiled) down to|the bottom line|long story short|in short|in the end|to cut (?:a|this) long story short)\b/giu,
  /\blet me (?:just )?(?:get|come|go|jump|skip|cut) (?:straight |right |back )?(?:to|back)\b/giu,
  /\b(?:how|where) (?:it|this|that) (?:all )?(?:ended|led|finished)\b/giu,
  /\bthe (?:result|outcome) (?:is|was)\b/giu,
];

const ASKING = "(?:let me|i(?:'d| would)? (?:like|want|need) to|can i|could i|may i|i'll) (?:just )?";
const MOMENT = '(?:a|one|just a) (?:second|moment|minute|beat)';

/** What anybody says who needs a moment. */
const WINNING_TIME: readonly RegExp[] = [
  new RegExp(`\\b${ASKING}(?:think|reflect)\\b`, 'giu'),
  new RegExp(`\\b${ASKING}(?:take|have) ${MOMENT}\\b`, 'giu'),
  new RegExp(
    `\\b${ASKING}(?:pick|find|choose) (?:the|an?|my) (?:right |good |best |better |clear )?(?:example|one|story|case)\\b`,
    'giu',
  ),
  new RegExp(`\\bgive me ${MOMENT}\\b`, 'giu'),
  new RegExp(`\\b${MOMENT} to (?:think|find|pick|choose)\\b`, 'giu'),
  /\b(?:that's|that is|what) (?:a|an) (?:\w+ )?question\b/giu,
  /\b(?:two|several|a few|a couple of) (?:examples |things |stories |situations )?(?:come|spring) to mind\b/giu,
  /\b(?:i haven't|i have not|i've not|i've never|i have never|nobody has|no one has) (?:\w+ )?(?:met|had|faced|seen|been asked|asked|thought)\b/giu,
];
/** A moment is won at the beginning: further on the same words tell the story. */
const AT_THE_BEGINNING_WORDS = 40;

/** Of a phrase's words, in order, so many must be said. */
const CLOSE_FROM = 0.75;
/** What is in so few words must be said as it stands. */
const SHORT_WORDS = 3;
/** Words that may come between. */
const STRAYS = 2;

/**
 * A phrase that recovers from a blank, said from a place on: the guide's own, in these or nearly these words, else one of
 * anybody's that the script doesn't have anyway.
 */
export function recoveringPhrase(
  text: string,
  { own, script, from }: { readonly own: readonly string[]; readonly script: string; readonly from: number },
): SaidPhrase | null {
  const scripted = straight(script).toLowerCase();
  return firstOf([
    ...ownPhrases(text, own, from),
    ...anybodys(text, RECOVERING, from).filter((said) => !scripted.includes(straight(said.text).toLowerCase())),
  ]);
}

/** A phrase that wins time to think, near the beginning. */
export function timeWinningPhrase(text: string, own: readonly string[]): SaidPhrase | null {
  const end = wordsOf(text)[AT_THE_BEGINNING_WORDS]?.start ?? text.length;
  const beginning = text.slice(0, end);
  return firstOf([...ownPhrases(beginning, own, 0), ...anybodys(beginning, WINNING_TIME, 0)]);
}

const firstOf = (phrases: readonly SaidPhrase[]): SaidPhrase | null =>
  phrases.toSorted((a, b) => a.range.start - b.range.start)[0] ?? null;

const ownPhrases = (text: string, own: readonly string[], from: number): readonly SaidPhrase[] =>
  own.flatMap(sayable).flatMap((phrase) => closeWording(text, phrase, from) ?? []);

const anybodys = (text: string, patterns: readonly RegExp[], from: number): readonly SaidPhrase[] =>
  patterns.flatMap((pattern) =>
    [...straight(text).matchAll(pattern)]
      .map((match) => ({ start: match.index, end: match.index + match[0].length }))
      .filter(({ start }) => start >= from)
      .map((range) => ({ text: text.slice(range.start, range.end), range })),
  );

/** With straight apostrophes; of the same length. */
const straight = (text: string): string => text.replaceAll('’', "'");

/**
 * What a line of the guide says aloud: its words in quotation marks; the whole line where it has none and trails off, as a
 * begun sentence does. A line that says what to *do* ("Breathe") is nothing to say.
 */
export function sayable(line: string): readonly string[] {
  const quoted = [...line.matchAll(/["“]([^"”]+)["”]/gu)].map((match) => match[1]!);
  const said = quoted.length > 0 ? quoted : /(?:\.{3}|…)\s*$/u.test(line) ? [line] : [];
  return said.map((text) => text.replace(/(?:\.{2,}|…)/gu, ' ').trim()).filter((text) => wordsOf(text).length >= 2);
}

function closeWording(text: string, phrase: string, from: number): SaidPhrase | null {
  const wanted = wordsOf(phrase).map(({ folded }) => straight(folded));
  const words = wordsOf(text).filter(({ start }) => start >= from);
  const needed = wanted.length <= SHORT_WORDS ? wanted.length : Math.ceil(CLOSE_FROM * wanted.length);
  for (let i = 0; i < words.length; i++) {
    if (!wanted.slice(0, 2).includes(straight(words[i]!.folded))) continue;
    const window = words.slice(i, i + wanted.length + STRAYS);
    const matched = inOrder(
      wanted,
      window.map(({ folded }) => straight(folded)),
    );
    if (matched.count < needed) continue;
    const range = { start: window[0]!.start, end: window[matched.last]!.end };
    return { text: text.slice(range.start, range.end), range };
  }
  return null;
}

/** How many of the wanted words are there in their order, and where the last of them is. */
function inOrder(
  wanted: readonly string[],
  said: readonly string[],
): { readonly count: number; readonly last: number } {
  const columns = said.length + 1;
  const best = new Uint16Array((wanted.length + 1) * columns);
  for (let i = 1; i <= wanted.length; i++) {
    for (let j = 1; j <= said.length; j++) {
      best[i * columns + j] =
        wanted[i - 1] === said[j - 1]
          ? best[(i - 1) * columns + j - 1]! + 1
          : Math.max(best[(i - 1) * columns + j]!, best[i * columns + j - 1]!);
    }
  }
  const count = best[wanted.length * columns + said.length]!;
  let last = said.length;
  while (last > 1 && best[wanted.length * columns + last - 1] === count) last--;
  return { count, last: last - 1 };
}
