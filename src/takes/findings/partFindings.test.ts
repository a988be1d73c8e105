import { describe, expect, it } from 'vitest';
import { kitchenStory } from '../../../test/builders/storiesFrom.ts';
import { reviewContent } from '../reviewContent.ts';

const story = kitchenStory();
const codes = (text: string): string[] =>
  reviewContent(story, { text, source: 'typed' }).findings.map((finding) => finding.code);

describe('a long background', () => {
  it('is said when it leaves little for the rest', () => {
    const script = story.script?.text ?? '';
    const opening = script
      .split(/(?<=[.!?]) /)
      .slice(0, 2)
      .join(' ');
    const long = `${opening} It had been like that for as long as anyone could remember. The room was small and hot, and there was a shelf that nobody could reach. There were tickets on a rail, and the rail was always full. People came in hungry and the queue was out of the door. There was one window, and it did not open. Every evening was the same as the evening before it. Then I changed it, and it was better.`;
    expect(codes(long)).toContain('background-too-long');
  });

  it('is no matter in a reading of the script', () => {
    expect(codes(story.script?.text ?? '')).toEqual([]);
  });
});
