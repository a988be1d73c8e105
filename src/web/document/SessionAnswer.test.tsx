import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SessionQuestion } from '../../documents/model.ts';
import type { Finding } from '../../shared/finding.ts';
import { GrammarLine } from '../grammar/GrammarLine.tsx';
import { AnswerText, SessionAnswer } from './SessionAnswer.tsx';
import { numbered } from './sessionMarks.ts';

const text = 'I bake bread. I sell teh rolls.';
const question: SessionQuestion = {
  number: 2,
  title: 'Bread',
  text: 'Why bread?',
  range: { start: 0, end: 90 },
  answer: { text, range: { start: 40, end: 71 } },
};
const found: Finding[] = [
  { code: 'answer-too-short', severity: 'warning', message: 'It has 2 sentences.', range: null, fix: 'Add one.' },
  { code: 'spelling', severity: 'notice', message: '“teh” may be misspelt.', range: { start: 21, end: 24 }, fix: null },
];

let host: HTMLElement;
let root: Root;
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
});
afterEach(async () => {
  await act(async () => root.unmount());
  host.remove();
});

const show = (findings: readonly Finding[]) => {
  const list = numbered(text, findings);
  return act(async () =>
    root.render(
      <SessionAnswer question={question} index={1} findings={list}>
        <AnswerText text={text} findings={list} />
      </SessionAnswer>,
    ),
  );
};

test('marks the words of a finding and says in words how grave each is', async () => {
  await show(found);
  expect([...host.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['teh']);
  const items = [...host.querySelectorAll('li')].map((item) => item.textContent);
  expect(items[0]).toBe('Worth mendingIt has 2 sentences.Add one.');
  expect(items[1]).toContain('Worth knowing, mark 1');
  expect(host.textContent).toContain('2 sentences, 7 words');
});

test('says so where nothing is found', async () => {
  await show([]);
  expect(host.textContent).toContain('Nothing to mend here.');
  expect(host.querySelector('mark')).toBeNull();
});

test('a line tells what checked the grammar', async () => {
  await act(async () =>
    root.render(<GrammarLine state={{ status: 'checked', checkedBy: 'dictionary', findingsByText: new Map() }} />),
  );
  expect(host.textContent).toContain('Spelling checked by a word list');
  await act(async () => root.render(<GrammarLine state={{ status: 'off' }} />));
  expect(host.textContent).toContain('not checked');
});
