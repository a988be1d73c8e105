import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARKFIELD_GUIDE } from '../../test/builders/larkfieldGuide.ts';
import { parseDocument } from '../documents/parseDocument.ts';
import { assembleStories } from '../stories/assembleStories.ts';
import { reviewAnswer } from './reviewAnswer.ts';

const codes = (question: string, text: string, instructions = ''): string[] =>
  reviewAnswer(question, text, { instructions }).findings.map((finding) => finding.code);

const BEHAVIOURAL = 'Tell me about a time you calmed somebody.';
const GENERAL = 'I always try to listen. You should never raise your voice at a customer.';

describe('the length of an answer', () => {
  it('is counted in sentences where it is punctuated, and not where it is dictated', () => {
    expect(reviewAnswer('Why us?', 'I grew up by the sea. Your boats are the best. I can mend one.').sentences).toBe(3);
    expect(
      reviewAnswer(
        'Why us?',
        'i grew up by the sea and your boats are the best and i can mend one and i have done so since i was ten',
      ).sentences,
    ).toBeNull();
  });

  it('is held against the question’s own wish, else against the session’s', () => {
    const text = 'I like boats. I like rope. I like tar. I like rain.';
    expect(codes('Why us?', text, 'Write 2-3 sentences.')).toContain('answer-too-long');
    expect(codes('Why us? Four sentences, please.', text, 'Write 2-3 sentences.')).not.toContain('answer-too-long');
    expect(codes('Why us?', text)).not.toContain('answer-too-long');
  });
});

describe('an example', () => {
  it('is missed where the question asks for one and the answer tells none', () => {
    expect(codes(BEHAVIOURAL, GENERAL)).toEqual(['example-missing']);
    expect(codes('Give an example of good service.', 'I would bring them tea and I would say sorry.')).toEqual([
      'example-missing',
    ]);
  });

  it('is not asked for where the question did not', () => {
    expect(codes('How do you work?', GENERAL)).toEqual([]);
    expect(codes('Why do you want this post?', 'Because I believe that care matters.')).toEqual([]);
  });

  it('is seen where one is told', () => {
    expect(codes(BEHAVIOURAL, 'In May a guest shouted at our cook. I brought him outside and we talked.')).toEqual([]);
  });

  it('is said to be missing once, not once for each part of it', () => {
    expect(codes(`${BEHAVIOURAL} What did you do, and what was the result?`, GENERAL)).toEqual(['example-missing']);
  });

  it('may be lacking altogether: a plain no answers "have you ever"', () => {
    expect(codes('Have you ever had to dismiss someone?', 'No, never. I have not managed people yet.')).toEqual([]);
  });
});

describe('an end', () => {
  it('is missed where the answer breaks off, and quoted', () => {
    const review = reviewAnswer('Why us?', 'I grew up by the sea and I have always wanted to');
    expect(review).toMatchObject({ unfinished: true, findings: [{ code: 'answer-breaks-off', severity: 'error' }] });
    expect(review.findings[0]?.message).toContain('always wanted to');
  });
});

describe('a value told otherwise than in the guide', () => {
  const source = { path: 'guide.md', text: LARKFIELD_GUIDE, hasByteOrderMark: false, hash: '' };
  const guide = parseDocument(source);
  const stories = guide.kind === 'guide' ? assembleStories(source, guide) : [];
  const story = stories.find(({ script }) => script !== null)!;
  const quantity = story.facts.find(
    ({ kind, text, sources }) =>
      (kind === 'percentage' || kind === 'duration' || kind === 'number') &&
      /^\d/.test(text) &&
      sources.some(({ place }) => place === 'script'),
  );

  it('is found with both places', () => {
    const script = story.script!.text;
    expect(reviewAnswer(BEHAVIOURAL, script, { stories }).findings.map(({ code }) => code)).not.toContain(
      'told-differently',
    );
    const said = quantity?.text ?? '';
    const number = /\d+/.exec(said)![0];
    const changed = script.replaceAll(said, said.replace(number, String(Number(number) * 3)));
    expect(changed).not.toBe(script);
    const found = reviewAnswer(BEHAVIOURAL, changed, { stories }).findings.find(
      ({ code }) => code === 'told-differently',
    );
    expect(found?.message).toContain('guide.md');
    expect(found?.message).toContain(said);
    expect(changed.slice(found!.range!.start, found!.range!.end)).toContain(String(Number(number) * 3));
  });

  it('is not looked for in an answer that tells another story', () => {
    expect(
      reviewAnswer(BEHAVIOURAL, 'In 2011 I sold 900 umbrellas in 3 days at a market in Porto.', { stories }).findings,
    ).toEqual([]);
  });
});

describe('any text at all', () => {
  it('gets a review whose ranges are in the answer', () => {
    const pieces = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.lorem({ maxCount: 8 }),
      fc.constantFrom(
        'I am not',
        "You're planning to move and",
        'which of these: A, B or C?',
        'how would you',
        '…',
        '\n\n',
        '"',
        "I'd",
        'since you led 8 weeks,',
        'not ',
      ),
    );
    const texts = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(texts, texts, (question, text) => {
        const review = reviewAnswer(question, text, { instructions: 'Write 2-3 sentences.' });
        for (const { range } of review.findings) {
          if (range) expect(range.start >= 0 && range.start <= range.end && range.end <= text.length).toBe(true);
        }
        for (const ask of review.asks) expect(question.slice(ask.range.start, ask.range.end)).toBe(ask.text);
        expect(reviewAnswer(question, text, { instructions: 'Write 2-3 sentences.' })).toEqual(review);
      }),
      { numRuns: 300 },
    );
  });

  it('gets a sensible review: nothing, one word, another language, emoji', () => {
    expect(codes(BEHAVIOURAL, '  ')).toEqual(['answer-empty']);
    expect(codes('Why us?', 'Boats.')).toEqual([]);
    expect(codes(BEHAVIOURAL, 'Im Mai schrie ein Gast unseren Koch an und ich brachte ihn nach draußen.')).toEqual([]);
    expect(codes('', 'I like boats.')).toEqual([]);
    expect(() => reviewAnswer('🙂?', '🙂 🙂')).not.toThrow();
  });
});
