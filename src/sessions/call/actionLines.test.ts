import { describe, expect, it } from 'vitest';
import { parseSession } from '../../documents/parseSession.ts';
import { actionText, withActions, withoutAction } from './actionLines.ts';

const WARD = `# Ward Practice
**Date:** 3 March 2026
**Interviewer:** Ines Rowe (Ward Manager)

---

## Question 1: Nights
Tell me about a hard night.

**Your Answer:**
We were two on the ward. I rang the bed manager at four.

---

## Reflection
1. What was hardest?
Beginning. I want to learn the first sentence.
`;
const read = (text: string) => parseSession({ path: 'ward.md', text, hash: '', hasByteOrderMark: false });
const boxes = (text: string) => read(text).checklist.map(({ text: words, checked }) => [words, checked]);
const LEARN = { text: 'Learn the first sentence by heart', done: false };

describe('actions in a session’s document', () => {
  it('stand behind the reflection as a checklist, and are read back with nothing else changed', () => {
    const written = withActions(WARD, [LEARN, { text: 'Ask Noor how she begins', done: true }]);
    expect(written.slice(WARD.length - 1)).toBe(
      '\n\n---\n\n## Next steps\n- [ ] Learn the first sentence by heart\n- [x] Ask Noor how she begins\n',
    );
    const before = read(WARD);
    expect(read(written)).toMatchObject({
      questions: before.questions,
      reflection: before.reflection,
      unplaced: [],
    });
    expect(boxes(written)).toEqual([
      ['Learn the first sentence by heart', false],
      ['Ask Noor how she begins', true],
    ]);
  });

  it('have only their box changed when they are done', () => {
    const written = withActions(WARD, [LEARN]);
    expect(withActions(written, [{ ...LEARN, done: true }])).toBe(written.replace('[ ]', '[x]'));
    expect(withActions(written, [LEARN])).toBe(written);
  });

  it('go with their heading when the last one is removed, and leave other lines', () => {
    const two = withActions(WARD, [LEARN, { text: 'Ask Noor', done: false }]);
    const one = withoutAction(two, LEARN.text);
    expect(boxes(one)).toEqual([['Ask Noor', false]]);
    expect(withoutAction(one, 'Ask Noor').trimEnd()).toBe(WARD.trimEnd());
    expect(withoutAction(WARD, 'Ask Noor')).toBe(WARD);
  });

  it('keep the line endings of the document', () => {
    const windows = withActions(WARD.replaceAll('\n', '\r\n'), [LEARN]);
    expect(windows.replaceAll('\r\n', '')).not.toContain('\n');
    expect(boxes(windows)).toHaveLength(1);
  });

  it('are found wherever a person put boxes behind the questions', () => {
    const own = `${WARD}\n## To do\n* [X] Print the rota\n`;
    expect(boxes(own)).toEqual([['Print the rota', true]]);
    expect(boxes(withActions(own, [LEARN]))).toHaveLength(2);
  });

  it('are no part of an answer', () => {
    expect(boxes(WARD.replace('I rang', '- [ ] I rang'))).toEqual([]);
  });

  it('lose what a line cannot give back', () => {
    expect(actionText('  - [ ] Learn\nthe **five** steps ')).toBe('Learn the five steps');
  });
});
