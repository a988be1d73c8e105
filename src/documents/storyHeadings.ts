import { SMALL_NUMBERS } from '../language/numberWords.ts';
import type { TextRange } from '../shared/textRange.ts';
import type { TargetSeconds } from './model.ts';
import { parseTarget } from './targets.ts';
import { areaNamed, isUsualCategory, partNamed } from './vocabulary.ts';

/** What a story's heading says. */
export interface StoryHeading {
  readonly number: number | null;
  readonly category: string | null;
  readonly title: string;
  /** False for a title made of the category only: "The Risk Story", "Conflict". */
  readonly ownTitle: boolean;
  readonly target: TargetSeconds | null;
  /** named: the heading says that it is a story. numbered: it only has a number. plain: neither. */
  readonly evidence: 'named' | 'numbered' | 'plain';
}

const ORDINALS = [
  'zeroth',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
/** Figures, words, Roman figures, and letters: "Story B" is the second. */
const NUMBER = `\\d{1,2}|${Object.keys(SMALL_NUMBERS).join('|')}|[ivx]{1,4}|[a-h]`;
const PREFIX = new RegExp(
  `^(?:(?:my |the )?(?:power |star |core |key |backup |bonus )?(?:story|anecdote)\\s*(?:#|no\\.?|number)?\\s*(${NUMBER})?\\s*(?:[-–—:|.),»]|>>|$)|(?:my |the )?(?:power |star )?story\\s+(?:#|no\\.?\\s*)?(${NUMBER})(?=\\s))\\s*`,
  'iu',
);
const ORDINAL_STORY = new RegExp(`^(?:my |the )?(${ORDINALS.join('|')}) story\\s*(?:[-–—:|]|$)\\s*`, 'iu');
const NUMBERED = /^(?:#|number\b|no\b\.?|nr\b\.?)?\s*(\d{1,2})\s*(?:[):\-–—|]|\.(?!\d))\s*(?=\S)|^#(\d{1,2})\s+/iu;
const NAMED = /^(?:(?:the|my|a|an|our|your)\s+)?(.+?)\s+story$/iu;
const NOT_A_CATEGORY =
  /^(?:full|whole|complete|short|long|main|actual|entire|same|user|back|love|life|success|cover|power|best|next|real|true)$/i;
const SEPARATOR = /\s+(?:[-–—|/»]|>{2,}|::)\s+|\s*[:：]\s+|\s+[–—]\s*|\s*\|\s*/u;

/** Reads a heading as a story's: number, category, title, target. Part and area names give null. */
export function readStoryHeading(source: string): StoryHeading | null {
  const plainText = source.replace(/[*_`]/g, ' ');
  if (/\buser stor(?:y|ies)\b/i.test(plainText)) return null;
  const target = targetIn(plainText);
  const text = target
    ? plainText.slice(0, target.start) + ' '.repeat(target.end - target.start) + plainText.slice(target.end)
    : plainText;
  const twice = text.replace(FOREIGN, '$1');
  let rest = twice
    .replace(/^[^\p{L}\p{N}#]+/u, '')
    .trim()
    .replace(/\s*[:：]$/u, '')
    .replace(/[\s\p{Extended_Pictographic}]+$/u, (m) => (/^\d/.test(m) ? m : ''));
  let number: number | null = null;
  let evidence: StoryHeading['evidence'] = 'plain';

  const prefix = PREFIX.exec(rest);
  const ordinal = ORDINAL_STORY.exec(rest);
  if (prefix && !isScriptName(rest) && (prefix[1] || prefix[2] || prefix[0].length < rest.length)) {
    number = numberOf(prefix[1] ?? prefix[2]);
    evidence = 'named';
    rest = rest.slice(prefix[0].length);
  } else if (ordinal) {
    number = ORDINALS.indexOf((ordinal[1] ?? '').toLowerCase());
    evidence = 'named';
    rest = rest.slice(ordinal[0].length);
  } else {
    const numbered = NUMBERED.exec(rest);
    if (numbered) {
      number = Number(numbered[1] ?? numbered[2]);
      evidence = 'numbered';
      rest = rest.slice(numbered[0].length);
      const again = PREFIX.exec(rest);
      if (again && !isScriptName(rest) && again[0].length < rest.length) {
        evidence = 'named';
        rest = rest.slice(again[0].length);
      }
    }
  }
  rest = rest
    .replace(/\s+/g, ' ')
    .replace(/^[-–—:|>»\s]+|[-–—:|>»\s]+$/gu, '')
    .trim();
  if (evidence !== 'named' && (partNamed(rest) || areaNamed(rest))) return null;

  const named = NAMED.exec(rest);
  const asked = evidence === 'plain' ? askedFor(rest) : null;
  if (asked) evidence = 'numbered';
  const parts = asked ?? (twice === text ? split(rest) : null);
  let category: string | null = null;
  let title = rest;
  let ownTitle = rest !== '';
  if (parts) {
    const inner = NAMED.exec(parts[0])?.[1] ?? parts[0];
    const other = NAMED.exec(parts[1])?.[1];
    if (asked) {
      category = inner;
      title = parts[1] === '' ? inner : parts[1];
      ownTitle = parts[1] !== '';
    } else if (isCategoryName(inner, true)) {
      category = inner;
      title = parts[1];
    } else if (other !== undefined || isUsualCategory(parts[1])) {
      category = other ?? parts[1];
      title = parts[0];
    }
    if (NAMED.test(parts[0])) evidence = 'named';
  } else if (named && !NOT_A_CATEGORY.test(named[1] ?? '')) {
    evidence = 'named';
    if ((named[1] ?? '').split(' ').length <= 3) {
      category = named[1] ?? null;
      ownTitle = false;
    }
  } else if (
    isUsualCategory(rest) ||
    (shouts(rest) && rest.split(' ').length <= 2 && !/^(?:the|an?|my|our)\s/i.test(rest))
  ) {
    category = rest;
    ownTitle = false;
  }
  const bracket = category === null ? /^(.*\S)\s*\(([^()]+)\)$/.exec(title) : null;
  if (bracket && isUsualCategory(bracket[2]!)) {
    category = bracket[2]!;
    title = bracket[1]!;
  }
  if (title === '') title = number === null ? 'Story' : `Story ${number}`;
  return {
    number,
    category: category === null ? null : titleCase(category),
    title: !ownTitle && category === title && shouts(title) ? titleCase(title) : title,
    ownTitle,
    target: target?.target ?? null,
    evidence,
  };
}

/** "Geschichte 1 / Story 1: …" and "Story 1 / Geschichte 1: …", in two languages. */
const FOREIGN =
  /^[^\p{L}\p{N}]*\p{L}+\s*\d{0,2}\s*[/|]\s*(?=(?:story|anecdote)\b)|^([^\p{L}\p{N}]*(?:story|anecdote)\s*\d{0,2})\s*[/|]\s*\p{L}+\s*\d{0,2}\s*(?=[:–—-])/iu;

const ASKED =
  /^(?:if|when|in case|for when|whenever) (?:they|you(?:['’]re| are)?|i(?:['’]m| am)?|somebody|someone) (?:asks?|asked|wants?(?: to (?:hear|know))?|brings? up)(?: me| you)?(?: about| for| of)? (?:an? |the |my )?(?:time (?:when )?|example of )?([^:–—|?]{3,40}?)\??\s*(?:[:–—|]\s*|\s-\s+|$)(.*)$/iu;

/** "If they ask about conflict: The Double Booking" as kind of question and title, which may be ""; null for any other. */
function askedFor(heading: string): [string, string] | null {
  const asked = ASKED.exec(heading);
  if (!asked || /^(?:something|anything|what|why|how|if|whether|me|you|more|that|this|it)\b/i.test(asked[1]!))
    return null;
  return [asked[1]!.trim(), asked[2]!.trim()];
}

const isScriptName = (rest: string): boolean => /^(?:the|my) story\s*[:：]?$/i.test(rest.trim());

function split(text: string): [string, string] | null {
  const at = SEPARATOR.exec(text);
  if (!at || at.index === 0) return null;
  const first = text.slice(0, at.index).trim();
  const second = text.slice(at.index + at[0].length).trim();
  return first && second ? [first, second] : null;
}

/** "RISK", "Conflict", "Difficult customer": up to three words before a separator, two where neither shouted nor usual. */
function isCategoryName(name: string, beforeTitle: boolean): boolean {
  const words = name.split(/\s+/).length;
  return isUsualCategory(name) || (words <= 3 && shouts(name)) || (beforeTitle && words <= 2 && !/\d/.test(name));
}

const shouts = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);

/** "RISK" → "Risk", "PROBLEM SOLVING" → "Problem Solving"; what is not shouted stays, but starts with a capital. */
export function titleCase(text: string): string {
  const calm = shouts(text) ? text.toLowerCase().replace(/(?<=^|[\s\-/&])\p{L}/gu, (c) => c.toUpperCase()) : text;
  return calm.charAt(0).toUpperCase() + calm.slice(1);
}

function numberOf(written: string | undefined): number | null {
  if (!written) return null;
  if (/^\d/.test(written)) return Number(written);
  const word = SMALL_NUMBERS[written.toLowerCase()];
  if (word !== undefined) return word;
  const letter = 'abcdefgh'.indexOf(written.toLowerCase());
  if (letter >= 0) return letter + 1;
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
  const digits = [...written.toLowerCase()].map((c) => values[c] ?? 0);
  return digits.reduce((sum, d, i) => (d < (digits[i + 1] ?? 0) ? sum - d : sum + d), 0);
}

/** "45 seconds", or what somebody wants of themselves: "I want to be done in a minute", "also a minute". */
function targetInBrackets(inner: string): { target: TargetSeconds; at: number } | null {
  const whole = parseTarget(inner);
  if (whole) return { target: whole, at: 0 };
  const words = [...inner.matchAll(/\S+/g)];
  if (words.length > 12) return null;
  for (const word of words.slice(-5)) {
    if (!/\b(?:i|me|aim|want|done|also|again|too|tell|say|talk|speak|keep|goal)\b/i.test(inner.slice(0, word.index)))
      continue;
    const target = parseTarget(inner.slice(word.index));
    if (target) return { target, at: word.index };
  }
  return null;
}

/** A heading with a target in backticks put in brackets, which stay when its markup goes. As long as before. */
export const withTargetInBrackets = (heading: string): string =>
  heading.replace(/`([^`]+)`/g, (code, inner: string) => (parseTarget(inner) ? `(${inner})` : code));

/**
 * A target in brackets, or after a separator at the end: "(45 seconds)", "– 60 sec". `start` and `end` include the
 * brackets or the separator, `words` is the target alone.
 */
export function targetIn(text: string): { target: TargetSeconds; start: number; end: number; words: TextRange } | null {
  for (const match of text.matchAll(/[([]([^()[\]]*)[)\]]/g)) {
    const end = match.index + match[0].length;
    const found = targetInBrackets(match[1] ?? '');
    if (!found) continue;
    return {
      target: found.target,
      start: match.index,
      end,
      words: { start: match.index + 1 + found.at, end: end - 1 },
    };
  }
  // From the right, so that "60-90 seconds" is tried only as a whole: its own dash has no space before it.
  for (const match of [...text.matchAll(/\s+[-–—|·•@]\s*|\s*[:,·•@|]\s+/gu)].toReversed()) {
    const start = match.index + match[0].length;
    const target = parseTarget(text.slice(start));
    if (target) return { target, start: match.index, end: text.length, words: { start, end: text.length } };
  }
  return null;
}
