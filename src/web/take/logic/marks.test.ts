import { afterEach, expect, test } from 'vitest';
import { finding } from '../../../shared/finding.ts';
import { message } from '../../../shared/message.ts';
import type { ContentReview } from '../../../takes/model.ts';
import { de } from '../../words/de/index.ts';
import { speak } from '../../../words/say.ts';
import { closenessWords, marksOf } from './marks.ts';

afterEach(() => speak('en', {}));

const text = 'It took three weeks um and nine nurses came at once so that is your ward';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const review = (change: Partial<ContentReview> = {}): ContentReview => ({
  rulesVersion: '1',
  words: 15,
  keyPoints: [],
  facts: [],
  newFacts: [],
  hook: null,
  connection: 'absent',
  connectionRange: null,
  parts: [],
  shape: 'concrete',
  unfinished: false,
  findings: [],
  ...change,
});

test('a wrong fact explains itself and says what to do', () => {
  const [mark] = marksOf(
    text,
    review({
      facts: [
        {
          id: 'duration:14',
          text: '2 weeks',
          kind: 'duration',
          key: true,
          status: 'wrong',
          said: 'three weeks',
          range: at('three weeks'),
          reason: 'Your guide says 2 weeks.',
          aliases: [],
        },
      ],
    }),
    null,
  );
  expect(mark).toMatchObject({
    id: 'fact:duration:14',
    tone: 'bad',
    title: 'Fact wrong: 2 weeks',
    why: 'Your guide says 2 weeks.',
  });
  expect(mark?.fix).toContain('“2 weeks”');
});

test('a mark says why in the language of the page, and in English where the review is an earlier one', () => {
  speak('de', de);
  const fact = {
    id: 'duration:14',
    text: '2 weeks',
    kind: 'duration',
    key: true,
    status: 'wrong',
    said: 'three weeks',
    range: at('three weeks'),
    reason: 'You said “three weeks” where your guide says “2 weeks”.',
    aliases: [],
  } as const;
  const why = message('You said “{said}” where your guide says “{fact}”.', { said: 'three weeks', fact: '2 weeks' });
  const whyOf = (facts: ContentReview['facts']) => marksOf(text, review({ facts }), null)[0]?.why;
  expect(whyOf([{ ...fact, why }])).toBe('Du hast „three weeks“ gesagt, wo in deinem Leitfaden „2 weeks“ steht.');
  expect(whyOf([fact])).toBe(fact.reason);
});

test('the mark of a finding says it in the language of the page', () => {
  speak('de', de);
  const found = finding('philosophy', 'warning', message('This speaks in general.'), at('nine nurses'), null);
  expect(marksOf(text, review({ findings: [found] }), null)[0]?.title).toBe('Das ist allgemein gesprochen.');
});

test('missed points and absent facts leave no mark', () => {
  const marks = marksOf(
    text,
    review({
      keyPoints: [
        { label: 'A', text: 'a', status: 'missed', closeness: 0.1, evidence: [{ text: 'um', range: at('um') }] },
      ],
      facts: [
        {
          id: 'x',
          text: '9',
          kind: 'number',
          key: false,
          status: 'absent',
          said: null,
          range: null,
          reason: '',
          aliases: [],
        },
      ],
    }),
    null,
  );
  expect(marks).toEqual([]);
});

test('a finding over a wrong fact is not marked twice', () => {
  const wrong = review({
    facts: [
      {
        id: 'x',
        text: '2 weeks',
        kind: 'duration',
        key: false,
        status: 'wrong',
        said: 'three weeks',
        range: at('three weeks'),
        reason: 'r',
        aliases: [],
      },
    ],
    findings: [
      { code: 'fact-wrong', severity: 'error', message: 'm', range: at('three weeks'), fix: null },
      { code: 'filler', severity: 'notice', message: '“um”', range: at('um'), fix: null },
    ],
  });
  expect(marksOf(text, wrong, null).map((m) => m.id)).toEqual(['fact:x', 'finding:1']);
});

test('a finding about the whole telling is not painted over it', () => {
  const whole = review({
    findings: [
      { code: 'too-long', severity: 'warning', message: 'm', range: { start: 0, end: text.length }, fix: null },
    ],
  });
  expect(marksOf(text, whole, null)).toEqual([]);
});

test('marks come in the order of the text, wider ones first, and are cut to the text', () => {
  const marks = marksOf(
    text,
    review({
      connection: 'closing',
      connectionRange: { start: text.indexOf('that'), end: 900 },
      keyPoints: [
        {
          label: 'Nurses',
          text: 'nine nurses came',
          status: 'covered',
          closeness: 0.9,
          evidence: [{ text: 'nine nurses came', range: at('nine nurses came') }],
        },
      ],
      newFacts: [{ text: 'nine', kind: 'number', range: at('nine') }],
    }),
    null,
  );
  expect(marks.map((m) => m.id)).toEqual(['point:0:0', 'new:0', 'connection']);
  expect(marks.at(-1)?.range.end).toBe(text.length);
});

test('closeness in words', () => {
  expect([1, 0.8, 0.5].map(closenessWords)).toEqual(['word for word', 'nearly word for word', 'in your own words']);
});

test('every filler is marked where it stands, and the finding that counts them adds no second mark', () => {
  const um = { text: 'um', range: at('um') };
  const marks = marksOf(
    text,
    review({
      wording: {
        fillers: [um],
        discourseMarkers: [],
        hedges: [],
        repetitions: [],
        weakOpening: null,
        sameStarts: [],
        jargon: [],
        iWords: 0,
        weWords: 0,
      },
      findings: [{ code: 'fillers', severity: 'notice', message: '5 fillers', range: um.range, fix: null }],
    }),
    null,
  );
  expect(marks.map((m) => [m.id, m.title])).toEqual([['filler:0', 'Filler']]);
});
