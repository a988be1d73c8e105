import { describe, expect, it } from 'vitest';
import type { GuideDocument } from '../../documents/model.ts';
import { parseDocument } from '../../documents/parseDocument.ts';
import { extractFacts } from '../../stories/facts.ts';
import type { Story } from '../../stories/model.ts';
import { reviewFacts } from './reviewFacts.ts';

const GUIDE = `# Oakhanger Festival - Programme Manager

## Story 1: The Wet Field (60 seconds)

**Key Numbers:** 30 per cent, 70 minutes → 20 minutes, 3.1 → 4.6 points, £85,000
**Key People:** Maddox (runs the kitchen garden), Perpetua (runs the second stage), Odile Ferrand (duty manager)

### The Story:
"In 2019 the field at Chapel Bank went under water at 4:40am. Odile Ferrand, the duty manager, wanted to send everybody home. Maddox ran the kitchen garden, and Perpetua ran the second stage. 30 per cent of the tents were wet. I had the gate moved to Hollow Road. The walk in went from 70 minutes to 20 minutes, and what guests gave us went up to 4.6 points. That saves Oakhanger £85,000 a year."

### Key Points:
- **Water** - Told Maddox first
- **Result** - 20 minutes
`;
const guide = parseDocument({ path: 'g.md', text: GUIDE, hasByteOrderMark: false, hash: '' }) as GuideDocument;
const story: Story = {
  ...guide.stories[0]!,
  id: 'g-1',
  document: 'g.md',
  facts: extractFacts(guide, guide.stories[0]!, GUIDE),
};
const statusOf = (text: string, name: string): string | undefined =>
  reviewFacts(story, { text }).facts.find((fact) => [fact.text, ...fact.aliases].includes(name))?.status;

describe('facts beside something that is not theirs', () => {
  it('are no longer by the word that begins their sentence', () => {
    expect(story.facts.map(({ text }) => text)).not.toContain('Told Maddox');
  });

  it.each([
    ['30 per cent', 'the cook had been booked for nine thirty percent of the tents were wet'],
    ['70 minutes', 'everybody waited for the other one seventy minutes it took to walk in'],
    ['4:40am', 'the field went under water and I wrote down twenty to five and woke the crew'],
    ['Chapel Bank', 'the field at chapel bank went under water'],
  ])('are right: %s in “%s”', (name, text) => {
    expect(statusOf(text, name)).toBe('right');
  });

  it.each([
    ['Chapel Bank', 'the field at chapel lane went under water at four forty in the morning'],
    ['Odile Ferrand', 'and henriette the duty manager wanted to send everybody home'],
    ['£85,000', 'that costs Oakhanger £85,000 a year'],
    ['4.6 points', 'and what guests gave us dropped to 4.6 points'],
    ['Maddox', 'maddox was running the second stage and perpetua was running the kitchen garden'],
    ['Perpetua', 'maddox was running the second stage and perpetua was running the kitchen garden'],
  ])('are wrong: %s in “%s”', (name, text) => {
    expect(statusOf(text, name)).toBe('wrong');
  });
});
