import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../shared/random.ts';
import type { FollowUp, Manner } from '../call/model.ts';
import { chooseFollowUp } from './chooseFollowUp.ts';
import type { Gap } from './model.ts';
import { TEMPLATES } from './templates.ts';

const MANNERS: readonly Manner[] = ['warm', 'neutral', 'brisk', 'probing'];
const gapsOf = (words: string, about: string): Gap[] =>
  (Object.keys(TEMPLATES) as Gap['kind'][]).map((kind) => ({ kind, words, about }));

describe('templates', () => {
  it.each(Object.entries(TEMPLATES))('are six at least for %s, with some for each manner', (_, templates) => {
    expect(templates.length).toBeGreaterThanOrEqual(6);
    expect(new Set(templates.map(({ text }) => text)).size).toBe(templates.length);
    for (const manner of MANNERS) {
      const fitting = templates.filter(({ manners }) => !manners || manners.includes(manner));
      expect(fitting.length).toBeGreaterThanOrEqual(4);
    }
  });
});

describe('a follow-up', () => {
  it('fills every slot, asks aloud in a breath, and says why', () => {
    for (const manner of MANNERS)
      for (const gap of gapsOf(
        'we called round, borrowed two ovens and carried them over the road',
        'How would you get there?',
      ))
        for (let seed = 0; seed < 25; seed++) {
          const { text, because, by } = chooseFollowUp([gap], manner, [], seededRandom(seed))!;
          expect(text).not.toMatch(/[{}]|\?\?|“”|“[,.]/);
          expect(text.split(' ').length).toBeLessThanOrEqual(40);
          expect(text.charAt(0)).toBe(text.charAt(0).toUpperCase());
          expect(because).not.toBe('');
          expect(by).toBe('rules');
        }
  });

  it('comes from the first gap that was not asked about in this call', () => {
    const asked: FollowUp[] = [];
    const gaps = gapsOf('so it went', 'the pay');
    for (let i = 0; i < gaps.length; i++) {
      const next = chooseFollowUp(gaps, 'neutral', asked, seededRandom(i))!;
      expect(asked.map(({ gap }) => gap)).not.toContain(next.gap);
      asked.push(next);
    }
    expect(chooseFollowUp(gaps, 'neutral', asked, seededRandom(1))).toBeNull();
    expect(chooseFollowUp([], 'warm', [], seededRandom(1))).toBeNull();
  });

  it('sounds different over calls', () => {
    const texts = new Set(
      Array.from(
        { length: 40 },
        (_, seed) => chooseFollowUp(gapsOf('so', 'x').slice(0, 1), 'warm', [], seededRandom(seed))!.text,
      ),
    );
    expect(texts.size).toBeGreaterThanOrEqual(5);
  });

  it('speaks without words to repeat', () => {
    for (const gap of gapsOf('', ''))
      for (let seed = 0; seed < 10; seed++)
        expect(chooseFollowUp([gap], 'brisk', [], seededRandom(seed))?.text ?? '').not.toMatch(/[{}]|“”/);
  });
});
