import { describe, expect, it } from 'vitest';
import { LARKFIELD_GUIDE, LARKFIELD_TELLING } from '../../test/builders/larkfieldGuide.ts';
import { parseGuide } from '../documents/parseGuide.ts';
import { assembleStories } from '../stories/assembleStories.ts';
import { reviewContent } from './reviewContent.ts';

const source = { path: 'guide.md', text: LARKFIELD_GUIDE, hasByteOrderMark: false, hash: 'a' };
const [story] = assembleStories(source, parseGuide(source));
const evidence = (text: string, label: string): readonly string[] =>
  reviewContent(story!, { text, source: 'typed' })
    .keyPoints.find((point) => point.label === label)!
    .evidence.map((part) => part.text);

describe('the words shown for a key point', () => {
  it('are the clauses that carry it, not what stands between', () => {
    const typed =
      'Nine children in my class could not read a full page. It was a cold winter and the heating was off. By June eight of the nine read on their own, and reading scores rose by 35%. At Larkfield I would start the same lunch club.';
    expect(evidence(typed, 'Problem')).toEqual(['Nine children in my class could not read a full page']);
    expect(evidence(typed, 'Result')).toEqual([
      'By June eight of the nine read on their own, and reading scores rose by 35%',
    ]);
    expect(evidence(typed, 'Larkfield connection')).toEqual(['At Larkfield I would start the same lunch club']);
  });

  it('are a small part of dictated words without a full stop', () => {
    for (const { label } of story!.keyPoints) {
      const words = evidence(LARKFIELD_TELLING, label).join(' ').split(' ');
      expect(words.length).toBeGreaterThan(3);
      expect(words.length).toBeLessThan(30);
    }
  });

  it('never overlap, and stand where they are said', () => {
    const { keyPoints } = reviewContent(story!, { text: LARKFIELD_TELLING, source: 'pasted' });
    for (const point of keyPoints) {
      let end = 0;
      for (const part of point.evidence) {
        expect(part.range.start).toBeGreaterThanOrEqual(end);
        expect(LARKFIELD_TELLING.slice(part.range.start, part.range.end)).toBe(part.text);
        end = part.range.end;
      }
    }
  });
});
