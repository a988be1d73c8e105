import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LARKFIELD_GUIDE } from '../builders/larkfieldGuide.ts';
import { EXAMPLE as example, offbook as run } from './runOffbook.ts';

const offbook = (args: readonly string[], input = '') => run(args, { input });

let folder: string;
let guide: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'offbook-terminal-'));
  guide = join(folder, 'guide.md');
  writeFileSync(guide, LARKFIELD_GUIDE);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('offbook stories', () => {
  it('prints every story of a folder as JSON', () => {
    const run = offbook(['stories', folder, '--json']);
    expect(run.code).toBe(0);
    const [story] = run.json();
    expect(story).toMatchObject({ number: 1, targetSeconds: { min: 60, max: 60 }, values: ['Patience', 'Care'] });
    expect(story.hooks).toHaveLength(2);
    expect(story.keyPoints.map((point: { label: string }) => point.label)).toEqual([
      'Problem',
      'Action',
      'Result',
      'Larkfield connection',
    ]);
    expect(story.facts.map((fact: { text: string }) => fact.text)).toEqual(
      expect.arrayContaining(['35%', 'Dana', '12 weeks']),
    );
    expect(story.spoken.wordsToCut).toBe(0);
  });

  it('says in words whether a story fits its time', () => {
    expect(offbook(['stories', guide]).out).toContain('fits 1:00');
    const hurried = join(folder, 'hurried.md');
    writeFileSync(hurried, LARKFIELD_GUIDE.replace('(60 seconds)', '(15 seconds)'));
    expect(offbook(['stories', hurried]).out).toMatch(/too long for 15 s: .* cut \d+ words/);
    rmSync(hurried);
  });

  it('reads the example that comes along', () => {
    const run = offbook(['stories', example, '--json']);
    expect(run.json()).toHaveLength(4);
  });
});

describe('offbook today', () => {
  it('says what to do now, from the folder and what was done with it', () => {
    const run = offbook(['today', folder, '--json']);
    expect(run.code).toBe(0);
    const view = run.json();
    expect(view.tasks.map(({ kind }: { kind: string }) => kind)).toEqual(
      expect.arrayContaining(['recall', 'rehearse']),
    );
    expect(view.next).toEqual(view.tasks[0]);
    const printed = offbook(['today', folder]).out;
    expect(printed).toContain(`→ ${view.next.title}`);
    expect(printed).not.toContain('\u001b');
    expect(offbook(['today', join(folder, 'nowhere')]).code).toBe(1);
  });
});

describe('offbook sessions', () => {
  it('prints questions, answers and reflection of the example', () => {
    const [session] = offbook(['sessions', example, '--json']).json();
    expect(session.questions.length).toBeGreaterThanOrEqual(5);
    expect(session.interviewer.name).toBeTruthy();
    expect(session.date).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});

describe('offbook check', () => {
  it('finds what is worth mending, with file, line and fix', () => {
    const findings = offbook(['check', example, '--json']).json();
    expect(findings.length).toBeGreaterThan(2);
    for (const finding of findings) {
      expect(finding).toMatchObject({
        file: expect.stringContaining('.md'),
        code: expect.stringMatching(/^[a-z-]+$/),
        message: expect.any(String),
      });
    }
  });

  it('exits with 0, and with 1 when asked to be strict', () => {
    expect(offbook(['check', example]).code).toBe(0);
    expect(offbook(['check', example, '--strict']).code).toBe(1);
  });
});

describe('offbook review', () => {
  const words =
    'nine children in my class could not read a full page so i asked dana for short books and read with them every lunch break for ten weeks scores rose by thirty five percent and at larkfield i would start the same lunch club';

  it('reviews words from standard input for a person', () => {
    const run = offbook(['review', guide, '--story', 'reading'], words);
    expect(run.code).toBe(0);
    expect(run.out).toContain('Key points');
    expect(run.out).toMatch(/35%/);
  });

  it('answers JSON lines in order, and goes on after a line that it can’t answer', () => {
    const lines = [
      { id: 'a', document: guide, story: 'Story 1', text: words },
      { id: 'b', document: guide, story: 'Story 9', text: words },
      { id: 'c', document: guide, story: '1', text: '' },
    ];
    const run = offbook(['review', '--stdin'], lines.map((line) => JSON.stringify(line)).join('\n'));
    const answers = run.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(answers[0]).toMatchObject({
      story: { title: expect.any(String) },
      hook: { index: 0 },
      connection: 'closing',
      delivery: null,
    });
    expect(answers[0].facts.find((fact: { text: string }) => fact.text === '12 weeks')).toMatchObject({
      status: 'wrong',
    });
    expect(answers[1].error.code).toBe('story-missing');
    expect(answers[2].keyPoints.every((point: { status: string }) => point.status === 'missed')).toBe(true);
    expect(run.code).toBe(1);
  });

  it('says what is wrong with a file that is not there', () => {
    const run = offbook(['review', join(folder, 'gone.md'), '--story', '1'], words);
    expect(run.code).toBe(1);
    expect(run.error).toMatch(/no file or folder ".*gone\.md"/i);
  });
});

describe('offbook answers', () => {
  it('reviews answers as JSON lines', () => {
    const run = offbook(
      ['answers', '--stdin'],
      JSON.stringify({
        id: 1,
        question: 'Why this school?',
        text: 'I like how you teach reading. My own pupils read because I',
      }),
    );
    expect(JSON.parse(run.out)).toMatchObject({ id: 1, unfinished: true });
  });
});

describe('offbook', () => {
  it('explains itself, and exits with 2 when used wrongly', () => {
    expect(offbook(['--help']).out).toContain('review');
    expect(offbook(['--help']).code).toBe(0);
    expect(offbook(['storys']).code).toBe(2);
    expect(offbook(['stories']).code).toBe(2);
  });

  it('exits with 1 and a plain message for a missing path', () => {
    const run = offbook(['stories', join(folder, 'nowhere')]);
    expect(run.code).toBe(1);
    expect(run.error).toContain('nowhere');
    expect(run.error).not.toContain('at ');
  });
});
