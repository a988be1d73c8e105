import { execFileSync } from 'node:child_process';
import { syllable } from 'syllable';
import { seededRandom } from '../../src/shared/random.ts';
import type { TimeSpan } from '../../src/speech/model.ts';
import { espeakSound } from './wavFile.ts';

/** Speech made with espeak-ng, with what is known of it. */
export interface MadeSpeech {
  readonly name: string;
  readonly samples: Float32Array;
  readonly sampleRateHz: number;
  /** Where it sounds; silences of 150 ms and more inside a sentence are left out. */
  readonly speech: readonly TimeSpan[];
  /** Vowels and syllabic consonants among espeak-ng's own phonemes; fillers are not counted. */
  readonly syllables: number;
  /** As the package "syllable" counts the text's. */
  readonly textSyllables: number;
  readonly fillers: readonly TimeSpan[];
}

export interface SpeechSet {
  readonly voices: readonly string[];
  readonly sentences: readonly string[];
  readonly seed: number;
}

const SPEEDS = [120, 150, 175, 210];
const SENTENCES_EACH = 8;

/**
 * Rules were tuned on this one. The voices +f3, +f5 and +f4 have an echo of 120 to 140 ms, as rooms do, which counts as
 * speech here down to 45 dB below the loud parts: in noise nobody can hear where it ends.
 */
export const TUNED: SpeechSet = {
  voices: ['en-us', 'en-gb', 'en-gb-scotland+m3', 'en-us+f3', 'en-gb+f5'],
  seed: 7,
  sentences: [
    'On the ward that night we had two empty beds and eleven people waiting in the corridor.',
    'I asked the charge nurse for the list, and I rang the site manager myself.',
    'She said no at first.',
    "So I walked down to the third floor, found a porter, and we moved four patients before six o'clock.",
    'The delay fell from forty minutes to twelve.',
    'Half of the families came back to thank us, which surprised me.',
    'What I learned is that a quiet question travels further than a loud complaint.',
    'Still, some things went wrong; the forms were late, and I forgot to call the pharmacy.',
    'Next time I would ask for help sooner.',
    'That is why your focus on safety matters to me.',
  ],
};

/** Other voices, other sentences: nothing was tuned on these. */
export const HELD: SpeechSet = {
  voices: ['en-us-nyc', 'en-gb-x-rp+m4', 'en-029+m7', 'en-gb-x-gbcwmd+f1', 'en-us+f4'],
  seed: 23,
  sentences: [
    'Last autumn the roof of our school hall began to leak above the piano.',
    'I was the youngest carpenter on the site, and nobody had asked for my opinion.',
    'We measured twice.',
    'By the end of the week, three of the beams had been replaced, and the choir could sing again.',
    'My teacher showed me how to read the drawings, line by line, until they made sense.',
    'It cost nine hundred pounds instead of six thousand.',
    'The council sent an inspector; he looked at every joint and smiled.',
    'I still keep the first splinter in a jar.',
    'If I could do it again, I would write down each decision on the day.',
    'Careful work is what I would bring to your workshop.',
  ],
};

/** "um", "uh" and "er", some drawn out, as text and as espeak-ng's phonemes. */
const FILLERS = ['um', 'uh', '[[V:m]]', '[[3:]]', '[[@:m]]', '[[V::]]'];

export function hasEspeak(): boolean {
  try {
    execFileSync('espeak-ng', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Every voice at every speed: sentences in a drawn order with drawn pauses of 200 to 1,600 ms between them. */
export function makeSet(set: SpeechSet, options: { readonly fillers?: boolean } = {}): readonly MadeSpeech[] {
  const random = seededRandom(set.seed + (options.fillers ? 1000 : 0));
  return set.voices.flatMap((voice) => SPEEDS.map((speed) => makeOne(set, voice, speed, random, options.fillers)));
}

function makeOne(
  { sentences }: SpeechSet,
  voice: string,
  speed: number,
  random: { next(): number },
  withFillers = false,
): MadeSpeech {
  const between = (low: number, high: number) => low + random.next() * (high - low);
  const order = sentences
    .map((text) => ({ text, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, SENTENCES_EACH);
  const pieces: Float32Array[] = [];
  const speech: TimeSpan[] = [];
  const fillers: TimeSpan[] = [];
  let length = 0;
  let rate = 22_050;
  let syllables = 0;
  let textSyllables = 0;
  const silence = (seconds: number) => add(new Float32Array(Math.round(seconds * rate)));
  const add = (samples: Float32Array) => {
    pieces.push(samples);
    length += samples.length;
  };
  const say = (text: string): void => {
    const { samples, sampleRateHz, sounding } = spoken(text, voice, speed);
    if (sampleRateHz !== rate) throw new Error(`espeak-ng gave ${sampleRateHz} Hz, not ${rate}.`);
    const offsetMs = (length / rate) * 1000;
    for (const { startMs, endMs } of sounding) speech.push({ startMs: startMs + offsetMs, endMs: endMs + offsetMs });
    add(samples);
  };
  const hesitate = () => {
    const startMs = (length / rate) * 1000;
    say(FILLERS[Math.floor(random.next() * FILLERS.length)]!);
    fillers.push({ startMs, endMs: (length / rate) * 1000 });
  };
  silence(between(0.4, 2));
  order.forEach(({ text }, i) => {
    // Some run into the next word, most are followed by a silence.
    if (withFillers && random.next() < 0.45) {
      hesitate();
      silence(random.next() < 0.4 ? between(0, 0.06) : between(0.15, 0.7));
    }
    say(text);
    syllables += countSyllables(text, voice);
    textSyllables += syllable(text);
    // Others come straight after the last word.
    if (withFillers && random.next() < 0.3) {
      silence(between(0, 0.06));
      hesitate();
    }
    silence(i < order.length - 1 ? between(0.2, 1.6) : between(0.4, 1.5));
  });
  const samples = new Float32Array(length);
  let at = 0;
  for (const piece of pieces) {
    samples.set(piece, at);
    at += piece.length;
  }
  const name = `${voice}-${speed}`;
  return { name, samples, sampleRateHz: rate, speech: joined(speech), syllables, textSyllables, fillers };
}

const BREAK_MS = 150;

/** Spans closer than what counts as a silence here are one. */
function joined(spans: readonly TimeSpan[]): readonly TimeSpan[] {
  const all: { startMs: number; endMs: number }[] = [];
  for (const span of spans) {
    const last = all.at(-1);
    if (last && span.startMs - last.endMs < BREAK_MS) last.endMs = span.endMs;
    else all.push({ ...span });
  }
  return all;
}

const STEP_MS = 10;
/** What lies this far below the loud parts is silence. */
const AUDIBLE_DB = 45;
const made = new Map<string, ReturnType<typeof speakAnew>>();

function spoken(text: string, voice: string, speed: number) {
  const key = `${voice}/${speed}/${text}`;
  const known = made.get(key) ?? speakAnew(text, voice, speed);
  made.set(key, known);
  return known;
}

/** One sentence without the silence at its ends, and where it sounds. */
function speakAnew(text: string, voice: string, speed: number) {
  const bytes = execFileSync('espeak-ng', ['-v', voice, '-s', String(speed), '--stdout', text], {
    maxBuffer: 1 << 28,
  });
  const { samples, sampleRateHz } = espeakSound(bytes);
  const step = Math.round((sampleRateHz * STEP_MS) / 1000);
  const levels: number[] = [];
  for (let start = 0; start + step <= samples.length; start += step) {
    let power = 0;
    for (let i = start; i < start + step; i++) power += samples[i]! ** 2;
    levels.push(power / step);
  }
  const loud = levels.toSorted((a, b) => a - b)[Math.floor(levels.length * 0.95)] ?? 0;
  const sounds = levels.map((level) => level > loud * 10 ** (-AUDIBLE_DB / 10));
  const first = sounds.indexOf(true);
  const last = sounds.lastIndexOf(true);
  const sounding: TimeSpan[] = [];
  for (let i = first; i <= last; i++) {
    if (!sounds[i]) continue;
    const from = i;
    while (sounds[i + 1]) i++;
    sounding.push({ startMs: (from - first) * STEP_MS, endMs: (i + 1 - first) * STEP_MS });
  }
  return { samples: samples.slice(first * step, (last + 1) * step), sampleRateHz, sounding: joined(sounding) };
}

const VOWEL = /[aeiouyæɐɑɒɔəɚɛɜɝɪʊʌøœɵɘɤɯɨʉᵻ]|\u0329/u;

function countSyllables(text: string, voice: string): number {
  const phonemes = execFileSync('espeak-ng', ['-q', '-v', voice, '--ipa', '--sep=_', text], { encoding: 'utf8' });
  return phonemes.split(/[_\s]+/).filter((phoneme) => VOWEL.test(phoneme)).length;
}
