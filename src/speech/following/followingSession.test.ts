import { describe, expect, it } from 'vitest';
import { pronouncingDictionary } from '../pronunciation/dictionary.ts';
import { followScript } from './followingSession.ts';
import type { PhoneticSegment } from './phoneticDecoder.ts';
import { scriptedDecoder } from './testing/scriptedDecoder.ts';

const dictionary = pronouncingDictionary('');
const SCRIPT = {
  hooks: ['Rain came early.'],
  sentences: ['We planted beans.', 'Snails ate everything.', 'Neighbours brought ducks.'],
};

type Word = readonly [unit: number, word: number, startMs: number, endMs: number, score?: number];

/** Hears these words of the units (the hook is unit 0), and other names as they are. */
const hearing = (words: readonly (Word | readonly [string, number, number, number?])[]) =>
  scriptedDecoder(() =>
    words.map((one) =>
      typeof one[0] === 'number'
        ? ([`${one[0]}.${one[1]}.0.0.0`, one[2] as number, one[3] as number, one[4]] as const)
        : (one as readonly [string, number, number, number?]),
    ),
  );

/** Loud at the given times, silent elsewhere. */
function sound(seconds: number, loud: readonly (readonly [number, number])[]): Float32Array {
  const samples = new Float32Array(seconds * 16_000);
  for (const [from, to] of loud) {
    for (let i = from * 16; i < to * 16; i++) samples[i] = 0.3 * Math.sin(i / 9);
  }
  return samples;
}

const follow = (decoder: ReturnType<typeof hearing>, samples: Float32Array) => {
  const session = followScript(decoder, SCRIPT, dictionary);
  session.push(samples);
  return session;
};

describe('followScript', () => {
  const told = hearing([
    [0, 0, 500, 800],
    [0, 1, 800, 1100],
    [0, 2, 1100, 1500],
    [1, 0, 2000, 2300],
    [1, 1, 2300, 2800],
    [1, 2, 2800, 3300],
    [3, 0, 4500, 5000],
    [3, 1, 5000, 5400],
    [3, 2, 5400, 5900],
  ]);
  const samples = sound(7, [
    [500, 1500],
    [2000, 3300],
    [4500, 5900],
  ]);

  it('says what was said, what was skipped, and which hook opened', () => {
    const { sentences, hook, words, freeSpeech } = follow(told, samples).end();
    expect(sentences.map(({ status }) => status)).toEqual(['said', 'skipped', 'said']);
    expect(sentences[0]).toMatchObject({ startMs: 2000, endMs: 3300, matchedShare: 1 });
    expect(hook).toMatchObject({ index: 0, startMs: 500 });
    expect(words.map(({ text }) => text).slice(3, 6)).toEqual(['We', 'planted', 'beans']);
    expect(freeSpeech).toEqual([]);
  });

  it('tells the place while speaking', () => {
    const session = followScript(told, SCRIPT, dictionary);
    session.push(samples.slice(0, 16 * 2900));
    expect(session.place()).toMatchObject({ sentence: 0, hook: null, word: 1, free: false });
    session.push(samples.slice(16 * 2900));
    expect(session.place()).toMatchObject({ sentence: 2, word: 2 });
  });

  it('takes the second go at a sentence that was begun anew', () => {
    const again = hearing([
      [1, 0, 500, 800],
      [1, 1, 800, 1200],
      [1, 0, 2000, 2300],
      [1, 1, 2300, 2800],
      [1, 2, 2800, 3300],
    ]);
    const { sentences, restarts } = follow(
      again,
      sound(5, [
        [500, 1200],
        [2000, 3300],
      ]),
    ).end();
    expect(sentences[0]).toMatchObject({ status: 'said', startMs: 2000 });
    expect(restarts).toEqual([{ sentence: 0, atMs: 2000 }]);
  });

  it('shows speech that is of no script', () => {
    const { freeSpeech } = follow(
      hearing([
        [1, 0, 500, 800],
        [1, 1, 800, 1200],
        [1, 2, 1200, 1700],
      ]),
      sound(5, [
        [500, 1700],
        [2500, 4000],
      ]),
    ).end();
    expect(freeSpeech).toEqual([{ startMs: 2500, endMs: 4000 }]);
  });

  it('keeps filled pauses beside silence, and none in the middle of words', () => {
    const { filledPauses } = follow(
      hearing([
        [1, 0, 500, 800],
        ['~um0', 1200, 1600],
        ['<sil>', 1600, 2000],
        [1, 1, 2000, 2400],
        ['~uh1', 2400, 2480],
        [1, 2, 2480, 3000],
      ]),
      sound(5, [[500, 3000]]),
    ).end();
    expect(filledPauses).toMatchObject([{ sound: 'um', startMs: 1200, endMs: 1600 }]);
  });

  it('cuts a long take into stretches, so that the decoder forgets what is settled', () => {
    let starts = 0;
    let longest = 0;
    let heardMs = 0;
    const segments = (): PhoneticSegment[] =>
      Array.from({ length: Math.floor(heardMs / 500) }, (_, i) => ({
        word: i % 2 === 0 ? '+AA+' : '<sil>',
        startMs: i * 500,
        endMs: (i + 1) * 500,
        score: -50,
      }));
    const session = followScript(
      {
        setGrammar: () => {},
        start: () => {
          starts++;
          heardMs = 0;
        },
        process: (more) => {
          heardMs += more.length / 16;
          longest = Math.max(longest, heardMs);
        },
        partial: segments,
        end: segments,
        release: () => {},
      },
      SCRIPT,
      dictionary,
    );
    const piece = sound(1, [[0, 500]]);
    for (let second = 0; second < 300; second++) session.push(piece);
    expect(session.place().heardMs).toBe(300_000);
    expect(starts).toBeGreaterThan(5);
    expect(longest).toBeLessThan(80_000);
    expect(session.end().freeSpeech.at(-1)!.endMs).toBe(299_500);
  });
});
