import type { MonotoneStretch, Pitch } from './model.ts';

/** Fewer voiced frames than half a second are no basis for a median. */
const LEAST_VOICED_FRAMES = 50;
/** The contour for drawing: a value this often, fewer for takes that would need more than so many. */
const CONTOUR_STEP_MS = 50;
const MOST_CONTOUR_STEPS = 4000;

/**
 * Hincks 2005 ("Measures and perceptions of liveliness in student oral presentation speech") measures liveliness by the
 * spread of pitch over ten seconds, Hincks & Edlund 2009 in semitones. Neutral reading spreads by 2 to 3 semitones
 * (Traunmüller & Eriksson 1995); half of that is taken for monotone here.
 */
const MONOTONE_WINDOW_MS = 10_000;
const MONOTONE_SD_SEMITONES = 1.25;
const MONOTONE_STEP_MS = 1000;
/** So much of the window must be voiced. */
const LEAST_VOICED_SHARE = 0.2;
/** One frame counts as at most this far from the median, so that a slip of an octave doesn't count as liveliness. */
const MOST_DEVIATION_SEMITONES = 6;

export const MONOTONE_SETTINGS = {
  monotoneWindowMs: MONOTONE_WINDOW_MS,
  monotoneSdSemitones: MONOTONE_SD_SEMITONES,
} as const;

/** Median, range and contour of a pitch path (Hz a frame, 0 where unvoiced); null where there is hardly any voice. */
export function pitchFigures(pitch: Float32Array, stepMs: number): Pitch | null {
  const voiced = pitch.filter((hz) => hz > 0).sort();
  if (voiced.length < LEAST_VOICED_FRAMES) return null;
  const at = (quantile: number) => voiced[Math.round((voiced.length - 1) * quantile)]!;
  return {
    medianHz: tenths(at(0.5)),
    rangeSemitones: tenths(12 * Math.log2(at(0.9) / at(0.1))),
    lowHz: tenths(at(0.1)),
    highHz: tenths(at(0.9)),
    voicedMs: voiced.length * stepMs,
    contour: contourOf(pitch, stepMs),
  };
}

/** The median of the voiced frames of each step. */
function contourOf(pitch: Float32Array, stepMs: number): Pitch['contour'] {
  const durationMs = pitch.length * stepMs;
  const every = Math.ceil(Math.max(CONTOUR_STEP_MS, durationMs / MOST_CONTOUR_STEPS) / stepMs);
  const hz: number[] = [];
  for (let start = 0; start < pitch.length; start += every) {
    const voiced = pitch
      .subarray(start, start + every)
      .filter((value) => value > 0)
      .sort();
    hz.push(voiced.length === 0 ? 0 : tenths(voiced[voiced.length >> 1]!));
  }
  return { stepMs: every * stepMs, hz };
}

/** Stretches of about ten seconds and more in which the pitch hardly moves, from voice to voice, in order. */
export function monotoneStretches(pitch: Float32Array, stepMs: number): readonly MonotoneStretch[] {
  const semitones = inSemitones(pitch);
  const window = MONOTONE_WINDOW_MS / stepMs;
  const step = MONOTONE_STEP_MS / stepMs;
  const found: { startMs: number; endMs: number }[] = [];
  for (let first = 0; first + window <= pitch.length; first += step) {
    const { sd, count } = spread(semitones.subarray(first, first + window));
    if (count < LEAST_VOICED_SHARE * window || sd >= MONOTONE_SD_SEMITONES) continue;
    const startMs = first * stepMs;
    const last = found.at(-1);
    if (last && startMs <= last.endMs) last.endMs = startMs + MONOTONE_WINDOW_MS;
    else found.push({ startMs, endMs: startMs + MONOTONE_WINDOW_MS });
  }
  return found.map((window) => {
    const within = semitones.subarray(window.startMs / stepMs, window.endMs / stepMs);
    const isVoiced = (value: number) => !Number.isNaN(value);
    return {
      startMs: window.startMs + within.findIndex(isVoiced) * stepMs,
      endMs: window.startMs + (within.findLastIndex(isVoiced) + 1) * stepMs,
      pitchSdSemitones: hundredths(spread(within).sd),
    };
  });
}

/** Semitones over the take's median; NaN where unvoiced. */
function inSemitones(pitch: Float32Array): Float32Array {
  const voiced = pitch.filter((hz) => hz > 0).sort();
  const median = voiced[voiced.length >> 1] ?? 1;
  return pitch.map((hz) =>
    hz > 0
      ? Math.max(-MOST_DEVIATION_SEMITONES, Math.min(MOST_DEVIATION_SEMITONES, 12 * Math.log2(hz / median)))
      : Number.NaN,
  );
}

function spread(semitones: Float32Array): { readonly sd: number; readonly count: number } {
  const voiced = semitones.filter((value) => !Number.isNaN(value));
  if (voiced.length === 0) return { sd: 0, count: 0 };
  const mean = voiced.reduce((a, b) => a + b, 0) / voiced.length;
  const squares = voiced.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { sd: Math.sqrt(squares / voiced.length), count: voiced.length };
}

const tenths = (value: number) => Math.round(value * 10) / 10;
const hundredths = (value: number) => Math.round(value * 100) / 100;
