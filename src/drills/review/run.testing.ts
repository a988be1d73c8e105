import type { Delivery } from '../../delivery/model.ts';
import { wordsOf } from '../../language/words.ts';
import type { Transcript, WordTime } from '../../speech/model.ts';
import type { Story } from '../../stories/model.ts';
import { reviewContent } from '../../takes/reviewContent.ts';
import type { DrillMark, DrillMeasure, DrillReview, DrillRun, DrillSetup } from '../model.ts';
import type { RunMaterial } from './material.ts';
import { reviewRun } from './reviewRun.ts';

/** A stretch of words that begins at a moment, in milliseconds. */
export type Stretch = readonly [atMs: number, text: string];

const WORD_MS = 400;

/** Words as a recogniser gives them, each of 400 ms, in stretches with silence between. */
export function heard(stretches: readonly Stretch[]): Transcript {
  const text = stretches.map(([, words]) => words).join(' ');
  const times: WordTime[] = [];
  let from = 0;
  for (const [atMs, words] of stretches) {
    wordsOf(words).forEach(({ start, end }, i) => {
      const onsetMs = atMs + i * WORD_MS;
      times.push({ start: from + start, end: from + end, onsetMs, offsetMs: onsetMs + WORD_MS, confidence: null });
    });
    from += words.length + 1;
  }
  return { source: 'recogniser', text, times, instrument: 'test' };
}

/** The same words as typed: no times. */
export const typedWords = (text: string): Transcript => ({ source: 'typed', text, times: null, instrument: 'typed' });

/** What the sound of such stretches measures. */
export function soundOf(stretches: readonly Stretch[]): Delivery {
  const speech = stretches.map(([startMs, words]) => ({ startMs, endMs: startMs + wordsOf(words).length * WORD_MS }));
  return soundWith(speech);
}

/** Sound with speech in these stretches and silence between. */
export function soundWith(speech: readonly { readonly startMs: number; readonly endMs: number }[]): Delivery {
  const last = speech.at(-1)?.endMs ?? 0;
  const first = speech[0]?.startMs ?? null;
  return {
    durationMs: last + 500,
    speechMs: speech.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0),
    onsetMs: first,
    toldMs: first === null ? null : last - first,
    speech,
    pauses: speech.slice(1).map(({ startMs }, i) => ({ startMs: speech[i]!.endMs, endMs: startMs })),
    peakDbfs: -3,
    signalToNoiseDb: 40,
    warnings: [],
    peaks: { stepMs: 50, values: [] },
    instrument: { name: 'test', version: '1' },
  };
}

interface Told {
  readonly setup: DrillSetup;
  readonly marks: readonly DrillMark[];
  readonly story?: Story;
  readonly fromStory?: Story;
  readonly transcript?: Transcript | null;
  readonly delivery?: Delivery | null;
  readonly typed?: boolean | null;
  readonly earlier?: readonly DrillRun[];
  readonly recovery?: readonly string[];
}

/** The review of a run that is known as far as it is given. */
export function reviewed({ setup, marks, story, transcript = null, ...more }: Told): DrillReview {
  const material: RunMaterial = {
    setup,
    marks,
    story: story ?? null,
    fromStory: more.fromStory ?? null,
    transcript,
    content: story && transcript ? reviewContent(story, transcript) : null,
    delivery: more.delivery ?? null,
    typed: more.typed ?? (transcript?.source === 'typed' ? true : transcript || more.delivery ? false : null),
    earlier: more.earlier ?? [],
    recovery: more.recovery ?? [],
    wordsPerMinute: 150,
  };
  return reviewRun(material);
}

/** A measure of a review by its name. */
export function measureOf({ measures }: DrillReview, name: string): DrillMeasure {
  const found = measures.find((measure) => measure.name === name);
  if (!found) throw new Error(`no measure ${name} among ${measures.map((measure) => measure.name).join(', ')}`);
  return found;
}

/** All remarks in one text. */
export const remarksOf = ({ remarks }: DrillReview): string => remarks.map(({ text }) => text).join('\n');
