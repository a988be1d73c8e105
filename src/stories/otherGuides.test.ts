import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../documents/parseDocument.ts';
import { assembleStories } from './assembleStories.ts';
import { ReadingScore, scoreGuide, scoreSession, type SessionTruth, type StoryTruth } from './readingScore.testing.ts';

const SHOW = process.env['SHOW_READING'];
const folder = new URL('../../test/fixtures/guides/', import.meta.url);
const names = (at: URL, isOdd: boolean): string[] =>
  readdirSync(at)
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .filter((name) => Number(/\d+/.exec(name)![0]) % 2 === (isOdd ? 1 : 0));
const read = (at: URL, name: string) => ({
  source: { path: name, text: readFileSync(new URL(name, at), 'utf8'), hasByteOrderMark: false, hash: '' },
  truth: JSON.parse(readFileSync(new URL(name.replace(/\.\w+$/, '.json'), at), 'utf8')) as unknown,
});

/** Odd guides were mended on, even ones only measured. */
function guides(isOdd: boolean): ReadingScore {
  const score = new ReadingScore();
  for (const name of names(folder, isOdd)) {
    const { source, truth } = read(folder, name);
    const parsed = parseDocument(source);
    score.count('kind', parsed.kind === 'guide', () => `${name}: ${parsed.kind}`);
    const stories = parsed.kind === 'guide' ? assembleStories(source, parsed) : [];
    scoreGuide(score, name, stories, (truth as { stories: StoryTruth[] }).stories);
  }
  return score;
}

function sessions(isOdd: boolean): ReadingScore {
  const score = new ReadingScore();
  const at = new URL('sessions/', folder);
  for (const name of names(at, isOdd)) {
    const { source, truth } = read(at, name);
    const parsed = parseDocument(source);
    score.count('kind', parsed.kind === 'session', () => `${name}: ${parsed.kind}`);
    scoreSession(score, name, parsed.kind === 'session' ? parsed : null, truth as SessionTruth);
  }
  return score;
}

const SESSION_FLOORS = { kind: 1, date: 1, interviewer: 1, role: 1, instructions: 1, questions: 1, answers: 1 };
const GUIDE_FLOORS = { kind: 1, stories: 1, title: 1, target: 1, hooks: 1, script: 1, points: 1, connection: 1 };
/** Shares read right, as they stand: nothing may fall below. */
const FLOORS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'guides, mended on': { ...GUIDE_FLOORS, facts: 0.98, people: 0.95, 'no fact': 1, 'not key': 1 },
  'guides, only measured': { ...GUIDE_FLOORS, facts: 0.97, people: 0.95, 'no fact': 1, 'not key': 1 },
  'sessions, mended on': { ...SESSION_FLOORS, reflection: 1 },
  'sessions, only measured': { ...SESSION_FLOORS, reflection: 0.83 },
};

for (const [what, isOdd] of [
  ['mended on', true],
  ['only measured', false],
] as const) {
  describe(`guides and sessions of other people, ${what}`, () => {
    for (const [kind, measure] of [
      ['guides', guides],
      ['sessions', sessions],
    ] as const) {
      it(`${kind} are read as a human reads them`, () => {
        const score = measure(isOdd);
        if (SHOW)
          console.log(
            `== ${kind}, ${what}\n${score.lines().join('\n')}\n${SHOW === 'all' || isOdd ? score.misses.join('\n') : ''}`,
          );
        const seen = [...score.lines(), ...(isOdd ? score.misses : [])].join('\n');
        for (const [field, floor] of Object.entries(FLOORS[`${kind}, ${what}`] ?? {}))
          expect(score.share(field), `${field}\n${seen}`).toBeGreaterThanOrEqual(floor);
      });
    }
  });
}
