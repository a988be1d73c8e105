import { describe, expect, test } from 'vitest';
import { storiesOf } from '../../../stories/storyOf.testing.ts';
import { readStory } from './answeringStories.ts';
import { coverageMatrix } from './coverageMatrix.ts';
import { message } from '../../../shared/message.ts';

const stories = storiesOf(
  `# Prep

## Quick Reference Card

### Story 1: CARE - The Late Bus
**Values:** Kindness
### Story 2: NUMBERS - The Flour
**Values:** Thrift

## Story 1: The Late Bus (45 seconds)

### The Story:
"A pupil had missed the last bus, so I rang her aunt and waited with her until eight."

### Key Points to Remember:
- Waited until eight

## Story 2: The Flour (45 seconds)

### The Story:
"I weighed what we threw away for a month and we saved £300 on flour."

### Key Points to Remember:
- Weighed for a month
`,
).map(readStory);

describe('the matrix of stories and what they show', () => {
  const matrix = coverageMatrix(
    stories,
    [{ name: 'Kindness' }, { name: 'Evidence', meaning: 'We count before we decide.' }, { name: 'Mentoring' }],
    [
      {
        id: 'q-1',
        text: 'Tell me about counting something before deciding.',
        competencies: ['numbers'],
      },
    ],
  );

  test('has a row for each value and question and a cell for each story, with a reason where it shows something', () => {
    expect(matrix.rows.map(({ name }) => name)).toEqual([
      'Kindness',
      'Evidence',
      'Mentoring',
      'Tell me about counting something before deciding.',
    ]);
    for (const row of matrix.rows) expect(row.cells.map((c) => c.storyId)).toEqual(stories.map((s) => s.story.id));
    expect(matrix.rows[0]!.cells[0]).toMatchObject({
      verdict: 'answers',
      reason: 'you gave it this value',
    });
    expect(matrix.rows[1]!.cells[1]!.verdict).toBe('answers');
    expect(matrix.rows[3]!.cells[1]).toMatchObject({ verdict: 'answers' });
    expect(matrix.rows[3]!.cells[0]!.verdict).toBe('no');
  });

  test('lists what nothing shows', () => {
    expect(matrix.gaps).toEqual([
      {
        kind: 'value',
        id: 'Mentoring',
        name: 'Mentoring',
        verdict: 'no',
        words: message('No story of yours seems to show “{name}” yet.', { name: 'Mentoring' }),
      },
    ]);
  });

  test('calls everything a gap where there are no stories', () => {
    const empty = coverageMatrix([], [{ name: 'Candour' }], [{ id: 'q', text: 'Why us?' }]);
    expect(empty.gaps.map(({ verdict }) => verdict)).toEqual(['no', 'no']);
  });
});
