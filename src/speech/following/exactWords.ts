import { PHONES } from '../pronunciation/phones.ts';
import type { PronouncingDictionary } from '../pronunciation/dictionary.ts';
import { pronounce, type SayItLike } from '../pronunciation/pronounce.ts';
import type { FollowedUnit } from './grammar.ts';
import type { HeardWord } from './heardUnits.ts';
import type { ExactWords, ExactWordsHeard } from './model.ts';
import {
  freePhone,
  type GrammarArc,
  isFreePhone,
  type PhoneticDecoder,
  type PhoneticGrammar,
  SILENCE,
} from './phoneticDecoder.ts';
import { readingsOf, type ScriptWord } from './scriptWords.ts';

/** Nats by which the script's words, or others, must fit better to be called right or wrong. */
export const RIGHT_MARGIN = 20;
export const WRONG_MARGIN = 60;
const SILENCE_WEIGHT = -25;
const FREE_PHONE_WEIGHT = -15;
/** Words of the script that are heard along on each side. */
const CONTEXT_WORDS = 4;
const CONTEXT_MS = 80;

/** What to hear again, with which words in place of the exact ones. */
export interface ExactWordsCheck {
  readonly words: ExactWords;
  readonly startMs: number;
  readonly endMs: number;
  readonly before: readonly ScriptWord[];
  readonly own: readonly ScriptWord[];
  readonly after: readonly ScriptWord[];
}

/**
 * Where the exact words must have been said: between the words heard around them. Null where too few of the sentence
 * was heard there to say.
 */
export function exactWordsCheck(
  words: ExactWords,
  unit: FollowedUnit,
  heard: readonly HeardWord[],
): ExactWordsCheck | null {
  const first = unit.words.findIndex(({ index }) => index >= words.firstWord);
  const end = unit.words.findLastIndex(({ index }) => index < words.endWord) + 1;
  if (first < 0 || end <= first) return null;
  const from = Math.max(0, first - CONTEXT_WORDS);
  const to = Math.min(unit.words.length, end + CONTEXT_WORDS);
  const around = heard.filter(({ word }) => word >= from && word < to);
  const left = around.filter(({ word }) => word < first);
  const right = around.filter(({ word }) => word >= end);
  const inside = around.filter(({ word }) => word >= first && word < end);
  if ((first > 0 && left.length === 0) || (end < unit.words.length && right.length === 0)) return null;
  if (left.length + right.length === 0 || inside.length === 0) return null;
  const firstHeard = left[0] ?? inside[0]!;
  const lastHeard = right.at(-1) ?? inside.at(-1)!;
  return {
    words,
    startMs: Math.max(0, firstHeard.startMs - CONTEXT_MS),
    endMs: lastHeard.endMs + CONTEXT_MS,
    before: unit.words.slice(firstHeard.word, first),
    own: unit.words.slice(first, end),
    after: unit.words.slice(end, lastHeard.word + 1),
  };
}

/**
 * Hears the same stretch once with the script's words, once with each of the others and once with free speech in their
 * place, and compares how well they fit.
 */
export function hearExactWords(
  decoder: PhoneticDecoder,
  check: ExactWordsCheck,
  samples: Float32Array,
  dictionary: PronouncingDictionary,
  sayItLike: SayItLike = new Map(),
): ExactWordsHeard {
  const { words } = check;
  const written = check.own.map(({ text }) => text).join(' ');
  const hear = (alternatives: readonly Line[] | null): { readonly score: number; readonly alternative: number } => {
    const nothing = { score: -Infinity, alternative: 0 };
    const grammar = lineGrammar(check, alternatives, dictionary, sayItLike);
    if (grammar === null) return nothing;
    decoder.setGrammar(grammar);
    decoder.start();
    decoder.process(samples, true);
    const segments = decoder.end();
    const last = segments.findLast(({ word }) => word !== SILENCE);
    // A way that did not get to the last word is none.
    if (!last || !grammar.lastWords.has(last.word)) return nothing;
    const score = segments.reduce(
      (sum, segment) =>
        sum +
        segment.score +
        (segment.word === SILENCE ? SILENCE_WEIGHT : isFreePhone(segment.word) ? FREE_PHONE_WEIGHT : 0),
      0,
    );
    return { score, alternative: segments.map(({ word }) => alternativeOf(word)).find((one) => one !== null) ?? 0 };
  };
  const own = hear([check.own.map(({ readings }) => readings)]).score;
  const lines = words.others
    .map((text) => ({
      text,
      line: text
        .split(/\s+/)
        .map((piece) => readingsOf(piece))
        .filter((readings) => readings.length > 0),
    }))
    .filter(({ line }) => line.length > 0);
  // All others are heard at once to find the best of them. That one is then heard alone: scores are against the best sound
  // of each moment among those that the grammar has, so that only grammars of one line can be held against each other.
  const together = lines.length > 1 ? hear(lines.map(({ line }) => line)) : null;
  const likeliest = together && together.score > -Infinity ? [lines[together.alternative]!] : lines;
  const others = likeliest.map(({ text, line }) => ({ text, score: hear([line]).score }));
  const best = others.reduce<{ text: string; score: number } | null>(
    (most, other) => (most && most.score >= other.score ? most : other),
    null,
  );
  const lead = best === null || best.score === -Infinity ? null : own - best.score;
  // Free speech is heard only where it can still decide: it takes as long as all others.
  const isClose = lead !== null && lead < RIGHT_MARGIN && lead > -WRONG_MARGIN;
  const free = isClose ? -Infinity : hear(null).score;
  const margin = lead ?? own - free;
  const finite = Number.isFinite(margin) ? Math.round(margin) : own === -Infinity ? -1000 : 1000;
  // Where free speech fits better than the script's words, these are said otherwise than the dictionary has them, or
  // something else altogether: then another value that fits better still is no proof. It lost a third of the false alarms.
  const isHeard = own > -Infinity && own >= free;
  const status = !isHeard ? 'unsure' : finite >= RIGHT_MARGIN ? 'right' : finite <= -WRONG_MARGIN ? 'wrong' : 'unsure';
  return { id: words.id, status, heard: finite >= 0 || best === null ? written : best.text, margin: finite };
}

/** Words one after the other, each with its readings, each reading with its words. */
type Line = readonly (readonly (readonly string[])[])[];

/** The words of alternatives are told apart by their names, where there are several. */
const nameOf = (phones: string, alternative: number | null): string =>
  `=${alternative === null ? '' : `${alternative}:`}${phones.replaceAll(' ', '-')}`;

function alternativeOf(word: string): number | null {
  const found = /^=(\d+):/.exec(word);
  return found ? Number(found[1]) : null;
}

/**
 * Words in one line, with alternatives in the middle; null alternatives stand for free speech. Null where the words
 * around, or all alternatives, can't be said.
 */
function lineGrammar(
  check: ExactWordsCheck,
  alternatives: readonly Line[] | null,
  dictionary: PronouncingDictionary,
  sayItLike: SayItLike,
): (PhoneticGrammar & { readonly lastWords: ReadonlySet<string> }) | null {
  const arcs: GrammarArc[] = [];
  const named = new Map<string, string>();
  let states = 1;
  const silent = (state: number): void =>
    void arcs.push({ from: state, to: state, weight: SILENCE_WEIGHT, word: SILENCE });
  const state = (): number => {
    silent(states);
    return states++;
  };
  silent(0);

  const waysOf = (readings: Line[number]): (readonly (readonly string[])[])[] =>
    readings
      .map((reading) => reading.map((word) => pronounce(word, dictionary, sayItLike).ways))
      .filter((ways) => ways.every((way) => way.length > 0));
  /** Says a word from one state to another; gives the names that it may end with. */
  const say = (from: number, to: number, readings: Line[number], alternative: number | null): Set<string> => {
    const lastWords = new Set<string>();
    for (const ways of waysOf(readings)) {
      let at = from;
      ways.forEach((said, i) => {
        const next = i === ways.length - 1 ? to : state();
        for (const phones of said) {
          const name = nameOf(phones, alternative);
          named.set(name, phones);
          arcs.push({ from: at, to: next, weight: 0, word: name });
          if (next === to) lastWords.add(name);
        }
        at = next;
      });
    }
    return lastWords;
  };

  let at = 0;
  let lastWords = new Set<string>();
  const line = (words: Line): boolean =>
    words.every((readings) => {
      const next = state();
      lastWords = say(at, next, readings, null);
      at = next;
      return lastWords.size > 0;
    });
  if (!line(check.before.map(({ readings }) => readings))) return null;
  if (alternatives === null) {
    for (let i = 0; i < 3; i++) {
      const next = state();
      for (const phone of PHONES) {
        arcs.push({ from: at, to: next, weight: FREE_PHONE_WEIGHT, word: freePhone(phone) });
        if (i === 2) arcs.push({ from: next, to: next, weight: FREE_PHONE_WEIGHT, word: freePhone(phone) });
      }
      at = next;
    }
    lastWords = new Set(PHONES.map(freePhone));
  } else if (alternatives.length === 1) {
    if (!line(alternatives[0]!)) return null;
  } else {
    const possible = alternatives.map((words) => words.every((readings) => waysOf(readings).length > 0));
    if (!possible.includes(true)) return null;
    const end = state();
    const ends = new Set<string>();
    alternatives.forEach((words, alternative) => {
      if (!possible[alternative]) return;
      let from = at;
      words.forEach((readings, i) => {
        const to = i === words.length - 1 ? end : state();
        const names = say(from, to, readings, alternative);
        if (to === end) for (const name of names) ends.add(name);
        from = to;
      });
    });
    at = end;
    lastWords = ends;
  }
  if (!line(check.after.map(({ readings }) => readings))) return null;
  return { states, start: 0, final: at, arcs, words: named, lastWords };
}
