import type { TimeSpan } from '../model.ts';
import { SURE_FROM } from './doubts.ts';
import type { FollowedUnit, FollowingGrammar } from './grammar.ts';
import { type Heard, type HeardFiller, type HeardWord, heardUnits, type Pass, shareOf } from './heardUnits.ts';
import type {
  ExactWordsHeard,
  FilledPause,
  FollowedSentence,
  FollowedWord,
  FollowingFit,
  ScriptFollowing,
  SentenceStatus,
} from './model.ts';
import type { PhoneticSegment } from './phoneticDecoder.ts';
import { startOf } from './sentenceStart.ts';
import type { SoundLevels } from './soundLevels.ts';

export const FOLLOWING_INSTRUMENT = {
  name: 'Offbook script following with SoundSwallower 0.6.3',
  version: '1',
} as const;

/** Shares of a sentence's sounds that were heard: under the first it was skipped, from the second on said. */
export const SKIPPED_UNDER = 0.28;
export const SAID_FROM = 0.45;
/** Words that fit worse than the take's usual word by this many nats a frame are no words. */
const POOR_WORD = 4;
/** A filled pause is at least this long, */
const FILLER_LEAST_MS = 140;
/** and stands beside silence of at least this length. */
const FILLER_SILENCE_MS = 90;

const FREE_LEAST_MS = 400;

/**
 * In noise, the script explains at least this share of the speech, or nobody can tell. Made speech under 5 dB of pink
 * noise: 0.86 and more; from afar in an echoing room with 3 dB: 0.32 to 0.58.
 */
const EXPLAINED_IN_NOISE = 0.7;
const HOPELESS_NOISE_DB = 5;
/** Hardly anything of the script, and that badly: nats a frame. */
const EXPLAINED_LEAST = 0.15;
const POOR_FIT = -4.2;
/** Signal to noise from which on a recording counts as quiet. */
const QUIET_FROM_DB = 20;
/** Sound that takes longer to fall into silence comes from a room that echoes. */
const ECHOING_FROM_MS = 60;
/** A sentence takes at least so long a word. */
const SHORT_WORD_MS = 150;

/** What a decoder's words mean for the script. `unsure`: units that could not be told when they were heard again. */
export function interpret(
  segments: readonly PhoneticSegment[],
  grammar: FollowingGrammar,
  levels: SoundLevels,
  exactWords: readonly ExactWordsHeard[] = [],
  signalToNoiseDb: number | null = levels.signalToNoiseDb(),
  unsure: ReadonlySet<number> = new Set(),
): ScriptFollowing {
  const heard = heardUnits(segments, grammar);
  const usual = median(heard.passes.flatMap(({ words }) => words.map(({ score }) => score)));
  const best = grammar.units.map((unit, u) =>
    bestPass(
      unit,
      heard.passes.filter((pass) => pass.unit === u),
      usual,
    ),
  );
  const counted = heard.passes.filter((pass) => pass.startMs <= (best[pass.unit]?.pass.startMs ?? -1));
  const freeSpeech = speechBesides(levels, counted, heard.fillers);
  const fit = fitOf(heard, counted, freeSpeech, signalToNoiseDb);
  const taken = [...heard.passes.flatMap((pass) => pass.words), ...heard.fillers];
  const reason = cannotTell(fit, heard, grammar);
  const echoes = (levels.fallMs() ?? 0) >= ECHOING_FROM_MS;
  const sentences: FollowedSentence[] = [];
  const words: FollowedWord[] = [];
  const restarts: { sentence: number; atMs: number }[] = [];
  grammar.units.forEach((unit, u) => {
    const found = best[u]!;
    const share = found?.share ?? 0;
    if (unit.kind === 'sentence') {
      const doubtful = unsure.has(u) && share < SURE_FROM;
      const status =
        reason || doubtful || (share < SKIPPED_UNDER && mayBeIn(freeSpeech, unit, u, best, fit))
          ? 'unsure'
          : statusOf(share);
      sentences.push({
        index: unit.index,
        text: unit.text,
        status,
        startMs: found && share >= SKIPPED_UNDER ? startOf(found.words, levels, taken) : null,
        endMs: found && share >= SKIPPED_UNDER ? found.pass.endMs : null,
        matchedShare: round(share),
        confidence: reason ? 0 : doubtful ? 0.5 : sureness(share),
      });
      if (found && share >= SKIPPED_UNDER && found.restarted)
        restarts.push({ sentence: unit.index, atMs: found.pass.startMs });
    }
    if (!found || share < SKIPPED_UNDER) return;
    for (const word of found.words) {
      const { text, index } = unit.words[word.word]!;
      words.push({
        sentence: unit.kind === 'sentence' ? unit.index : null,
        index,
        text,
        startMs: word.startMs,
        endMs: word.endMs,
        confidence: round(wordConfidence(word, usual) * (reason ? 0.3 : 1)),
      });
    }
  });
  const hooks = grammar.units
    .map((unit, u) => ({ unit, found: best[u] }))
    .filter(({ unit, found }) => (unit.kind === 'hook' || unit.hook !== null) && found && found.share >= SKIPPED_UNDER)
    .toSorted((a, b) => b.found!.share - a.found!.share);
  const hook = hooks[0];
  return {
    verdict: reason ? "can't tell" : 'clear',
    reason,
    sentences,
    words: words.toSorted((a, b) => a.startMs - b.startMs),
    freeSpeech,
    filledPauses: filledPauses(heard.fillers, usual),
    hook: hook
      ? {
          index: hook.unit.hook ?? hook.unit.index,
          startMs: startOf(hook.found!.words, levels, taken),
          endMs: hook.found!.pass.endMs,
          matchedShare: round(hook.found!.share),
          confidence: reason ? 0 : sureness(hook.found!.share),
        }
      : null,
    restarts,
    exactWords: exactWords.map((one) =>
      // Where a room echoes, a third of what seems another value is the script's own.
      reason || (echoes && one.status === 'wrong') ? { ...one, status: 'unsure' as const } : one,
    ),
    fit,
    instrument: FOLLOWING_INSTRUMENT,
  };
}

const statusOf = (share: number): SentenceStatus =>
  share < SKIPPED_UNDER ? 'skipped' : share < SAID_FROM ? 'unsure' : 'said';

/**
 * In noise, a sentence that was not heard may be in speech that was not understood: where that lies between the
 * sentences around it and is long enough, nobody can tell.
 */
function mayBeIn(
  free: readonly TimeSpan[],
  unit: FollowedUnit,
  u: number,
  best: readonly (BestPass | null)[],
  { signalToNoiseDb }: FollowingFit,
): boolean {
  if (signalToNoiseDb !== null && signalToNoiseDb >= QUIET_FROM_DB) return false;
  const heard = (one: BestPass | null | undefined): one is BestPass => !!one && one.share >= SAID_FROM;
  const from = best.slice(0, u).findLast(heard)?.pass.endMs ?? 0;
  const until = best.slice(u + 1).find(heard)?.pass.startMs ?? Infinity;
  const inside = free.filter(({ startMs, endMs }) => endMs > from && startMs < until);
  return total(inside) >= unit.words.length * SHORT_WORD_MS;
}

interface BestPass {
  readonly pass: Pass;
  readonly words: readonly HeardWord[];
  readonly share: number;
  readonly restarted: boolean;
}

/** The go at a sentence that heard most of it; of equal ones the last, which is the one that counts. */
function bestPass(unit: FollowedUnit, passes: readonly Pass[], usual: number | null): BestPass | null {
  let best: BestPass | null = null;
  for (const [i, pass] of passes.entries()) {
    const words = pass.words.filter(({ score }) => usual === null || score > usual - POOR_WORD);
    if (words.length === 0) continue;
    const share = shareOf(unit, words);
    if (best && share < best.share) continue;
    const first = words[0]!;
    best = {
      pass: { ...pass, startMs: first.startMs, endMs: words.at(-1)!.endMs },
      words,
      share,
      restarted: i > 0 && passes[i - 1]!.words[0]!.word <= 1 && first.word <= 1,
    };
  }
  return best;
}

/** 1 far from the bounds, 0.5 at them. */
function sureness(share: number): number {
  const middle = (SKIPPED_UNDER + SAID_FROM) / 2;
  return round(Math.min(1, 0.5 + Math.abs(share - middle)));
}

/** Against the take's usual word: 0.95 at it, 0.5 at 3 nats a frame less. */
const wordConfidence = ({ score }: HeardWord, usual: number | null): number =>
  usual === null ? 0 : 1 / (1 + Math.exp(-(score - usual + 3)));

function filledPauses(fillers: readonly HeardFiller[], usual: number | null): FilledPause[] {
  const joined: HeardFiller[] = [];
  for (const filler of fillers) {
    const last = joined.at(-1);
    // "uh" and "m" right after each other are one "um".
    if (last && filler.startMs - last.endMs <= 30) {
      joined[joined.length - 1] = {
        ...last,
        sound: last.sound === filler.sound ? last.sound : 'um',
        endMs: filler.endMs,
        score: (last.score + filler.score) / 2,
        silenceAfterMs: filler.silenceAfterMs,
      };
    } else joined.push(filler);
  }
  return joined
    .filter(
      ({ startMs, endMs, silenceBeforeMs, silenceAfterMs, score }) =>
        endMs - startMs >= FILLER_LEAST_MS &&
        Math.max(silenceBeforeMs, silenceAfterMs) >= FILLER_SILENCE_MS &&
        score > (usual ?? -3) - 1,
    )
    .map(({ sound, startMs, endMs, score, silenceBeforeMs, silenceAfterMs }) => ({
      sound,
      startMs,
      endMs,
      confidence: round(
        (Math.min(silenceBeforeMs, silenceAfterMs) >= FILLER_SILENCE_MS ? 0.9 : 0.6) /
          (1 + Math.exp(-(score - (usual ?? -3) + 2))),
      ),
    }));
}

function fitOf(
  heard: Heard,
  counted: readonly Pass[],
  free: readonly TimeSpan[],
  signalToNoiseDb: number | null,
): FollowingFit {
  const words = counted.flatMap((pass) => pass.words);
  const wordMs = total(words);
  const freeMs = total(free);
  return {
    wordScore: meanScore(words),
    freeScore: meanScore(heard.free),
    explainedShare: wordMs + freeMs === 0 ? 0 : round(wordMs / (wordMs + freeMs)),
    signalToNoiseDb,
  };
}

const total = (spans: readonly TimeSpan[]): number =>
  spans.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);

/**
 * Speech that no word of the script and no filled pause takes up, 400 ms and more. Words of a sentence that are heard
 * again after it was said are most often other words that sound alike.
 */
function speechBesides(levels: SoundLevels, counted: readonly Pass[], fillers: readonly HeardFiller[]): TimeSpan[] {
  const taken = [...counted.flatMap(({ words }) => words), ...fillers].toSorted((a, b) => a.startMs - b.startMs);
  const besides: TimeSpan[] = [];
  let next = 0;
  for (const { startMs, endMs } of levels.speech()) {
    let at = startMs;
    while (next < taken.length && taken[next]!.endMs <= startMs) next++;
    for (let i = next; i <= taken.length && at < endMs; i++) {
      const word = taken[i];
      const until = word ? Math.min(endMs, word.startMs) : endMs;
      if (until - at >= FREE_LEAST_MS) besides.push({ startMs: at, endMs: until });
      at = word ? Math.max(at, word.endMs) : endMs;
    }
  }
  return besides;
}

function meanScore(spans: readonly (TimeSpan & { readonly score: number })[]): number | null {
  const time = total(spans);
  return time === 0
    ? null
    : round(spans.reduce((sum, { startMs, endMs, score }) => sum + score * (endMs - startMs), 0) / time);
}

function cannotTell(
  { signalToNoiseDb, explainedShare, wordScore }: FollowingFit,
  heard: Heard,
  grammar: FollowingGrammar,
): ScriptFollowing['reason'] {
  if (!grammar.units.some(({ kind }) => kind === 'sentence')) {
    return { code: 'no-script', message: 'This story has no script to follow.' };
  }
  if (heard.passes.length === 0 && heard.free.length === 0) {
    return { code: 'no-speech', message: 'No speech was heard.' };
  }
  const noisy = signalToNoiseDb !== null && signalToNoiseDb < QUIET_FROM_DB;
  if (noisy && (explainedShare < EXPLAINED_IN_NOISE || signalToNoiseDb < HOPELESS_NOISE_DB)) {
    return {
      code: 'noisy',
      message: 'There is too much noise, or the microphone is too far away, to hear what was said of the script.',
    };
  }
  if (explainedShare < EXPLAINED_LEAST && (wordScore === null || wordScore < POOR_FIT)) {
    return { code: 'poor-fit', message: 'What was said is too far from the script to follow it.' };
  }
  return null;
}

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
