import { describe, expect, it } from 'vitest';
import { cutAtQuiet } from '../cutAtQuiet.ts';
import { inWrittenCase } from '../writtenCase.ts';
import { hotWordsFor, vocabularyFrom } from './hotWords.ts';
import { spreadWords, wordsFromTokens } from './wordsFromTokens.ts';

describe('words from pieces', () => {
  it('joins pieces whatever way a model marks the beginnings of words', () => {
    const times = [0, 0.4, 0.8, 1.2];
    for (const tokens of [
      ['▁Rea', 'ding', '▁club', '.'],
      [' Rea', 'ding', ' club', '.'],
      ['Rea', 'ding', 'club', '.'],
    ]) {
      const words = wordsFromTokens({ text: 'Reading club.', tokens, timestamps: times }, 1000, 2000);
      expect(words).toEqual([
        { text: 'Reading', onsetMs: 1000, offsetMs: 1560, confidence: null },
        { text: 'club.', onsetMs: 1800, offsetMs: 2360, confidence: null },
      ]);
    }
  });

  it('uses how long pieces lasted, and is as sure as the least sure piece', () => {
    const words = wordsFromTokens(
      {
        text: 'ward round',
        tokens: [' ward', ' ro', 'und'],
        timestamps: [0, 0.5, 0.7],
        durations: [0.3, 0.2, 0.24],
        ys_log_probs: [Math.log(0.9), Math.log(0.8), Math.log(0.4)],
      },
      0,
      1000,
    );
    expect(words?.map(({ offsetMs }) => offsetMs)).toEqual([300, 940]);
    expect(words?.[0]?.confidence).toBeCloseTo(0.9);
    expect(words?.[1]?.confidence).toBeCloseTo(0.4);
  });

  it('passes over marks of the model’s own', () => {
    const words = wordsFromTokens(
      { text: 'so it was', tokens: ['<|en|>', ' so', ' it', ' was'], timestamps: [0, 0.2, 0.4, 0.6] },
      0,
      1000,
    );
    expect(words?.map(({ onsetMs }) => onsetMs)).toEqual([200, 400, 600]);
  });

  it('never ends a word after the stretch or before it begins', () => {
    const words = wordsFromTokens({ text: 'go', tokens: ['go'], timestamps: [0.95] }, 0, 1000);
    expect(words).toEqual([{ text: 'go', onsetMs: 950, offsetMs: 1000, confidence: null }]);
  });

  it('says nothing of times that the model does not give', () => {
    expect(wordsFromTokens({ text: 'a b', tokens: ['a', 'b'], timestamps: [] }, 0, 1000)).toBeNull();
    expect(spreadWords('one three', 0, 1000).map(({ onsetMs, offsetMs }) => [onsetMs, offsetMs])).toEqual([
      [0, 400],
      [400, 1000],
    ]);
  });
});

describe('terms for a model', () => {
  const tokens = ['<blk>', '▁', '▁da', 'na', '▁lark', 'field', 's'];
  it('are those that its pieces can spell', () => {
    expect(hotWordsFor(['dana', 'larkfield dana', 'Zoë', 'lark/fields'], tokens)).toBe(
      'dana/larkfield dana/lark fields',
    );
    expect(hotWordsFor(['Zoë'], tokens)).toBeNull();
  });

  it('go to capitals for a model that writes capitals only', () => {
    expect(hotWordsFor(['Dana'], ['<blk>', '▁DA', 'NA'])).toBe('DANA');
  });

  it('are split by a vocabulary that follows the order of the pieces', () => {
    expect(vocabularyFrom(['<blk>', '▁da', 'na'])).toBe('<blk>\t0\n▁da\t-1\nna\t-2\n');
  });
});

describe('capitals', () => {
  it('go to small letters, names as the guide writes them', () => {
    expect(inWrittenCase("I SAW DANA AND I'M GLAD", ['Dana Okafor'])).toBe("I saw Dana and I'm glad");
    expect(inWrittenCase('We asked NHS staff', [])).toBe('We asked NHS staff');
  });
});

describe('cutting a recording', () => {
  it('cuts where it is quiet, and loses nothing', () => {
    const rate = 1000;
    const samples = new Float32Array(70 * rate).fill(0.5);
    for (const second of [25, 48]) samples.fill(0.001, second * rate, (second + 0.4) * rate);
    const stretches = cutAtQuiet({ samples, sampleRateHz: rate }, 28_000);
    expect(stretches.map(({ startMs }) => Math.round(startMs / 1000))).toEqual([0, 25, 48]);
    expect(stretches.reduce((sum, { samples: part }) => sum + part.length, 0)).toBe(samples.length);
  });

  it('leaves a short one whole', () => {
    expect(cutAtQuiet({ samples: new Float32Array(10), sampleRateHz: 1000 }, 28_000)).toHaveLength(1);
    expect(cutAtQuiet({ samples: new Float32Array(0), sampleRateHz: 1000 }, 28_000)).toEqual([]);
  });
});
