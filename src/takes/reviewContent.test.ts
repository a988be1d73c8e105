import { describe, expect, it } from 'vitest';
import { kitchenStory, storiesFrom } from '../../test/builders/storiesFrom.ts';
import { reviewContent, RULES_VERSION } from './reviewContent.ts';

const story = kitchenStory();
const review = (text: string) => reviewContent(story, { text, source: 'typed' });
const codes = (text: string): string[] => review(text).findings.map((finding) => finding.code);
const statuses = (text: string): Record<string, string> =>
  Object.fromEntries(review(text).keyPoints.map((point) => [point.label, point.status]));
const script = story.script?.text ?? '';

describe('a perfect reading', () => {
  it('gets no finding, punctuated or dictated', () => {
    expect(review(script).findings).toEqual([]);
    const dictated = script.toLowerCase().replace(/[.,]/g, '');
    expect(review(dictated).findings).toEqual([]);
  });

  it('covers every point, closes with the company and has its parts in order', () => {
    const read = review(script);
    expect(read.keyPoints.map((point) => point.status)).toEqual(Array(6).fill('covered'));
    expect(read.connection).toBe('closing');
    expect(read.parts.map((part) => part.part)).toEqual(['situation', 'task', 'action', 'result', 'connection']);
    expect(read.unfinished).toBe(false);
    expect(read.rulesVersion).toBe(RULES_VERSION);
  });
});

describe('what is no telling of the story', () => {
  it('says so in one finding', () => {
    expect(codes('')).toEqual(['no-words']);
    expect(codes('\n \t')).toEqual(['no-words']);
    expect(codes('🙂 🙂 👍🏽')).toEqual(['no-words']);
    expect(codes('hello')).toEqual(['too-short']);
    expect(
      codes(
        'Im Pflegeheim hatten zwölf Bewohner stark abgenommen, weil das Mittagessen immer dann kam, wenn fast alle von ihnen noch schliefen, und niemand wollte etwas daran ändern.',
      ),
    ).toEqual(['other-language']);
    expect(
      codes(
        'Last summer our bus broke down on the way to the county show and I had thirty scouts on the roadside. I rang a farmer I knew, he came with two trailers, and we sang all the way to the campsite.',
      ),
    ).toEqual(['different-story']);
  });

  it('names philosophy as what to mend, not each thing it lacks', () => {
    expect(
      codes(
        'I think good care is about listening. You should always put the resident first, and I usually try to see the person behind the task.',
      ),
    ).toEqual(['philosophy']);
  });
});

describe('findings', () => {
  const wrong =
    'At Fernlea in 2021 thirteen residents had lost more than three kilos each because they were asleep at noon. Marta the head cook refused to change the hours. I kept a diary of who ate what for two weeks.';

  it('put the wrong fact first and quote what was said', () => {
    const { findings } = review(wrong);
    expect(findings[0]).toMatchObject({ code: 'wrong-fact', severity: 'error' });
    expect(findings[0]?.message).toContain('thirteen');
    expect(findings.map((finding) => finding.code)).toContain('missing-result');
    expect(findings.map((finding) => finding.code)).toContain('missing-connection');
    const order = findings.map((finding) => finding.code);
    expect(order.indexOf('missing-result')).toBeLessThan(order.indexOf('missing-connection'));
    expect(order.indexOf('missing-connection')).toBeLessThan(order.indexOf('missed-key-point'));
  });

  it('point at the words', () => {
    for (const finding of review(wrong).findings)
      if (finding.range) expect(finding.range.end).toBeGreaterThan(finding.range.start);
  });

  it('offer the script’s own words for a point that was left out', () => {
    const offer = review(wrong).findings.find((finding) => finding.message.includes('Offer'));
    expect(offer?.fix).toContain('second lunch');
  });

  it('do not tell the missing result twice', () => {
    expect(review(wrong).findings.filter((finding) => finding.message.includes('Results'))).toEqual([]);
  });

  it('of a broken-off take quote its last words', () => {
    const { findings, unfinished } = review(
      'twelve residents had lost weight because they were asleep at noon so i kept a diary of who ate what for two weeks and then i asked the',
    );
    expect(unfinished).toBe(true);
    expect(findings[0]?.code).toBe('unfinished');
    expect(findings[0]?.message).toContain('i asked the');
  });
});

describe('key points', () => {
  it('told in other words are not missed', () => {
    const told = statuses(
      'A dozen of the old people got thinner, as they slept through lunch. The boss of the kitchen would not shift the time. For a fortnight I wrote down what each of them had and when. Ten of the twelve put their weight back on and their families were grateful.',
    );
    expect(told.Problem).not.toBe('missed');
    expect(told.Results).toBe('covered');
    expect(told.Offer).not.toBe('covered');
  });

  it('denied in the take are not covered', () => {
    expect(
      statuses(
        'Twelve residents lost weight because they were asleep at noon. I did not keep a diary of who ate what, and I never served a second lunch myself.',
      ).Action,
    ).not.toBe('covered');
  });

  it('of the connection need the company', () => {
    const told =
      'I kept a diary for two weeks and ten of the twelve residents regained their weight. I always watch people before I change anything.';
    expect(statuses(told)['Ashgrove connection']).toBe('missed');
    expect(statuses(`${told} At Ashgrove I would watch people before I change anything.`)['Ashgrove connection']).toBe(
      'covered',
    );
  });
});

it('reviews a story with neither script nor key points', () => {
  const [bare] = storiesFrom(
    '# Guide\n\n## Story 1: The Garden Story (30 seconds)\n\n### Opening Hook Options:\n- "Nobody had cut that hedge for years..."\n',
  );
  if (!bare) throw new Error('the guide has no story');
  const told = reviewContent(bare, {
    text: 'Nobody had cut that hedge for years. I borrowed a ladder, cut it in a weekend and the neighbours thanked me.',
    source: 'typed',
  });
  expect(told.hook?.index).toBe(0);
  expect(told.findings).toEqual([]);
});
