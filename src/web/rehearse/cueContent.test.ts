import { expect, test } from 'vitest';
import type { Fact } from '../../stories/model.ts';
import { CUES, cueContent } from './cueContent.ts';

const range = { start: 0, end: 0 };
const located = (text: string) => ({ text, range });
const fact = (text: string, more: Partial<Fact>): Fact => ({
  id: `x:${text}`,
  text,
  kind: 'number',
  value: 0,
  unit: null,
  key: false,
  aliases: [],
  about: '',
  sources: [],
  ...more,
});

const ward = {
  script: located('On ward six the\nfalls kept coming.\n\nSo I moved the beds.'),
  keyPoints: [{ label: 'Problem', text: 'falls at night', range }],
  hooks: [located('Nine falls in a month.'), located('It began with one slipper.')],
  facts: [
    fact('low bed', { kind: 'term' }),
    fact('ward six', { kind: 'ordinal' }),
    fact('9', { key: true, about: 'falls in a month' }),
    fact('Ward Six', { kind: 'organisation' }),
    fact('Amina', { kind: 'person' }),
  ],
};
const bare = { script: null, keyPoints: [], hooks: [], facts: [] };

test('the script keeps its paragraphs and loses its line breaks', () => {
  expect(cueContent(ward, 'script')).toEqual({
    kind: 'paragraphs',
    paragraphs: [
      [{ index: 0, text: 'On ward six the falls kept coming.' }],
      [{ index: 1, text: 'So I moved the beds.' }],
    ],
  });
});

test('key points come in the order of the guide', () => {
  expect(cueContent(ward, 'keyPoints')).toEqual({
    kind: 'points',
    points: [{ label: 'Problem', text: 'falls at night' }],
  });
});

test('numbers and names: key ones first, each wording once, no plain terms', () => {
  const content = cueContent(ward, 'facts');
  expect(content.kind === 'facts' && content.facts.map((shown) => shown.text)).toEqual(['9', 'ward six', 'Amina']);
});

test('the hook cue offers every hook and nothing else', () => {
  expect(cueContent(ward, 'hook')).toEqual({
    kind: 'hooks',
    hooks: ['Nine falls in a month.', 'It began with one slipper.'],
  });
});

test('a story without the thing asked for says what to do', () => {
  for (const { cue } of CUES) {
    const content = cueContent(bare, cue);
    expect(content.kind).toBe(cue === 'nothing' ? 'nothing' : 'missing');
  }
});
