import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSoundDecoder } from '../../src/decoding/createSoundDecoder.ts';
import { RATE, atRate, random } from './madeSound.ts';
import type { MadeTake } from './madeTakes.ts';

/** A passage: utterances that follow each other in a chapter, as many as a minute or so holds. */
const UTTERANCES = 8;
const MOST_SECONDS = 90;

/** Speech begins with three frames of 10 ms in a row within 30 dB of the utterance's loudest. */
const FRAME = RATE / 100;
const SPEECH_WITHIN = 10 ** (-30 / 20);

interface Utterance {
  readonly text: string;
  readonly file: string;
}

/**
 * People reading aloud, as LibriSpeech lays them out (speaker/chapter/utterances with their words): one passage of each
 * speaker, about one utterance in eight taken out of the sound, now and then one of another chapter put in as free
 * speech. Nothing is known of filled pauses, hooks and exact words. An utterance's begin is known by its loudness only.
 */
export async function humanTakes(folder: string, { oneIn = 1, seed = 1 } = {}): Promise<MadeTake[]> {
  const takes: MadeTake[] = [];
  for (const [i, speaker] of readdirSync(folder).toSorted().entries()) {
    if ((i + seed) % oneIn === 0) takes.push(await humanTake(join(folder, speaker), speaker, seed * 10_000 + i));
  }
  return takes;
}

async function humanTake(folder: string, speaker: string, seed: number): Promise<MadeTake> {
  const next = random(seed);
  const [passage = [], ...others] = readdirSync(folder)
    .toSorted()
    .map((chapter) => utterancesOf(join(folder, chapter)));
  const strangers = others.flat();
  const pieces: Float32Array[] = [];
  const sentences: MadeTake['sentences'][number][] = [];
  const texts: string[] = [];
  const free: MadeTake['free'][number][] = [];
  let at = 0;
  const push = (samples: Float32Array): { startMs: number; endMs: number } => {
    const { start, end } = speechIn(samples);
    const place = { startMs: ((at + start) / RATE) * 1000, endMs: ((at + end) / RATE) * 1000 };
    pieces.push(samples);
    at += samples.length;
    return place;
  };
  for (const { text, file } of passage.slice(0, UTTERANCES)) {
    if (at > MOST_SECONDS * RATE) break;
    texts.push(text.toLowerCase());
    if (next() < 0.13) {
      sentences.push(null);
      continue;
    }
    if (next() < 0.12 && strangers.length > 0)
      free.push(push(await soundOf(strangers[Math.floor(next() * strangers.length)]!.file)));
    sentences.push(push(await soundOf(file)));
  }
  const samples = new Float32Array(at);
  let to = 0;
  for (const piece of pieces) {
    samples.set(piece, to);
    to += piece.length;
  }
  return {
    name: `speaker ${speaker}`,
    script: { name: speaker, hooks: [], sentences: texts, exact: [] },
    voice: speaker,
    speed: 0,
    samples,
    sentences,
    hook: null,
    free,
    filled: [],
    exact: [],
  };
}

/** A chapter's utterances in their order: `84-121123.trans.txt` has a line for each, its name before its words. */
function utterancesOf(chapter: string): Utterance[] {
  const list = readdirSync(chapter).find((name) => name.endsWith('.trans.txt'));
  if (list === undefined) return [];
  return readFileSync(join(chapter, list), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', ...words] = line.split(' ');
      return { text: words.join(' '), file: join(chapter, `${name}.flac`) };
    });
}

const decoder = createSoundDecoder({ workerScript: null });

async function soundOf(file: string): Promise<Float32Array> {
  const decoded = await decoder.decodeFile(file);
  if (!decoded.ok) throw new Error(decoded.error.message);
  return atRate({ samples: decoded.value.sound.samples, rate: decoded.value.sound.sampleRateHz });
}

function speechIn(samples: Float32Array): { start: number; end: number } {
  const levels: number[] = [];
  for (let at = 0; at + FRAME <= samples.length; at += FRAME) {
    let square = 0;
    for (let i = at; i < at + FRAME; i++) square += samples[i]! ** 2;
    levels.push(Math.sqrt(square / FRAME));
  }
  const least = Math.max(...levels) * SPEECH_WITHIN;
  const loud = (i: number): boolean => [i, i + 1, i + 2].every((frame) => (levels[frame] ?? 0) >= least);
  const first = levels.findIndex((_, i) => loud(i));
  const last = levels.findLastIndex((_, i) => loud(i)) + 3;
  return { start: Math.max(0, first) * FRAME, end: Math.max(0, last) * FRAME };
}
