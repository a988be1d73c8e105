import { FREE_SPEECH, type MadeScript, SCRIPTS, SPEEDS, VOICES } from './scripts.ts';
import { RATE, random, said } from './madeSound.ts';

/** What a made take holds, known to the sample. */
export interface MadeTake {
  readonly name: string;
  readonly script: MadeScript;
  readonly voice: string;
  readonly speed: number;
  readonly samples: Float32Array;
  /** Per sentence: null where skipped. */
  readonly sentences: readonly ({ readonly startMs: number; readonly endMs: number } | null)[];
  readonly hook: number | null;
  readonly free: readonly { readonly startMs: number; readonly endMs: number }[];
  readonly filled: readonly { readonly sound: string; readonly startMs: number; readonly endMs: number }[];
  /** Index into the script's `exact`, and what was said: the script's words or a wrong one. */
  readonly exact: readonly { readonly at: number; readonly said: string; readonly right: boolean }[];
}

/** Names for a shorter or other set: fewer scripts for tuning, others for the figures. */
export interface Plan {
  readonly scripts?: readonly MadeScript[];
  readonly voices?: readonly string[];
  readonly speeds?: readonly number[];
  readonly seed?: number;
  /** Keep one take in so many. */
  readonly oneIn?: number;
}

/** One take for every script, voice and speed; about one sentence in eight skipped, free speech, hesitations, restarts. */
export function madeTakes(plan: Plan = {}): MadeTake[] {
  const { scripts = SCRIPTS, voices = VOICES, speeds = SPEEDS, seed = 1, oneIn = 1 } = plan;
  const takes: MadeTake[] = [];
  let count = 0;
  for (const [s, script] of scripts.entries())
    for (const [v, voice] of voices.entries())
      for (const [p, speed] of speeds.entries()) {
        if ((count++ + seed) % oneIn === 0)
          takes.push(madeTake(script, voice, speed, seed * 10_000 + s * 100 + v * 10 + p));
      }
  return takes;
}

export function madeTake(script: MadeScript, voice: string, speed: number, seed: number): MadeTake {
  const next = random(seed);
  const pieces: Float32Array[] = [];
  let at = 0;
  const push = (samples: Float32Array): { startMs: number; endMs: number } => {
    const start = at;
    pieces.push(samples);
    at += samples.length;
    return { startMs: (start / RATE) * 1000, endMs: (at / RATE) * 1000 };
  };
  const pause = (from: number, to: number): void =>
    void push(new Float32Array(Math.round((from + next() * (to - from)) * RATE)));
  const free: MadeTake['free'][number][] = [];
  const filled: MadeTake['filled'][number][] = [];
  const exact: MadeTake['exact'][number][] = [];
  const sentences: MadeTake['sentences'][number][] = [];
  pause(0.3, 1.2);
  const told = next() < 0.7 ? Math.floor(next() * script.hooks.length) : null;
  if (told !== null) {
    push(said(script.hooks[told]!, voice, speed));
    pause(0.3, 0.9);
  }
  script.sentences.forEach((sentence, i) => {
    if (next() < 0.13) {
      sentences.push(null);
      return;
    }
    if (next() < 0.12) {
      free.push(push(said(FREE_SPEECH[Math.floor(next() * FREE_SPEECH.length)]!, voice, speed)));
      pause(0.25, 0.8);
    }
    if (next() < 0.15) {
      const sound = next() < 0.5 ? 'um' : 'uh';
      filled.push({ sound, ...push(said(sound, voice, Math.round(speed * 0.7))) });
      pause(0.2, 0.6);
    }
    // Begun, broken off after some words, begun again.
    const words = sentence.split(' ');
    if (words.length > 7 && next() < 0.08) {
      push(said(words.slice(0, 3).join(' '), voice, speed));
      pause(0.2, 0.5);
    }
    let text = sentence;
    script.exact.forEach((one, e) => {
      if (one.sentence !== i) return;
      const wrong = next() < 0.4 ? one.wrong[Math.floor(next() * one.wrong.length)]! : null;
      if (wrong !== null) text = replaceWord(text, one.words, wrong);
      exact.push({ at: e, said: wrong ?? one.words, right: wrong === null });
    });
    if (words.length > 8 && next() < 0.2) {
      // A pause, or a hesitation, in mid-sentence.
      const cut = 4 + Math.floor(next() * (words.length - 7));
      const parts = text.split(' ');
      const first = push(said(parts.slice(0, cut).join(' '), voice, speed));
      pause(0.3, 0.9);
      if (next() < 0.5) {
        filled.push({ sound: 'um', ...push(said('um', voice, Math.round(speed * 0.7))) });
        pause(0.2, 0.5);
      }
      const rest = push(said(parts.slice(cut).join(' '), voice, speed));
      sentences.push({ startMs: first.startMs, endMs: rest.endMs });
    } else sentences.push(push(said(text, voice, speed)));
    pause(0.15, 0.9);
  });
  pause(0.3, 0.8);
  const samples = new Float32Array(at);
  let to = 0;
  for (const piece of pieces) {
    samples.set(piece, to);
    to += piece.length;
  }
  return {
    name: `${script.name} ${voice} ${speed}`,
    script,
    voice,
    speed,
    samples,
    sentences,
    hook: told,
    free,
    filled,
    exact,
  };
}

function replaceWord(text: string, word: string, by: string): string {
  const at = text.search(new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[$]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u'));
  return at < 0 ? text : text.slice(0, at) + by + text.slice(at + word.length);
}
