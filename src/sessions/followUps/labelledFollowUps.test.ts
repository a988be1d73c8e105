import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../documents/parseDocument.ts';
import { seededRandom } from '../../shared/random.ts';
import { assembleStories } from '../../stories/assembleStories.ts';
import type { PlannedQuestion } from '../call/model.ts';
import { chooseFollowUp } from './chooseFollowUp.ts';
import { findGaps } from './findGaps.ts';
import type { GapKind } from './model.ts';

interface Labelled {
  readonly id: number;
  readonly kind: PlannedQuestion['kind'];
  readonly question: string;
  readonly text: string;
  /** Every gap it really has; empty where it has none. */
  readonly gaps: readonly GapKind[];
}

const folder = new URL('../../../test/fixtures/followUps/', import.meta.url);
const guide = readFileSync(new URL('guide.md', folder), 'utf8');
const source = { path: 'guide.md', text: guide, hasByteOrderMark: false, hash: '' };
const parsed = parseDocument(source);
const stories = parsed.kind === 'guide' ? assembleStories(source, parsed) : [];
const answers = readFileSync(new URL('answers.jsonl', folder), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Labelled);

interface Score {
  /** Follow-ups asked. */
  asked: number;
  /** Of these, how many ask about a gap that is there. */
  real: number;
  /** Answers with a gap. */
  withGap: number;
  /** Of these, how many are asked about a real one. */
  found: number;
  readonly failures: string[];
}

function score(half: readonly Labelled[]): Score {
  const total: Score = { asked: 0, real: 0, withGap: 0, found: 0, failures: [] };
  for (const { id, question, kind, text, gaps } of half) {
    const found = findGaps(text, { question: { text: question, kind }, stories });
    const chosen = chooseFollowUp(found, 'neutral', [], seededRandom(id));
    const isReal = chosen !== null && gaps.includes(chosen.gap);
    if (chosen) total.asked++;
    if (isReal) total.real++;
    if (gaps.length > 0) total.withGap++;
    if (gaps.length > 0 && isReal) total.found++;
    if (chosen ? !isReal : gaps.length > 0)
      total.failures.push(
        `${id}: wanted ${gaps.join(', ') || 'none'}, asked ${chosen ? `${chosen.gap} (${chosen.text})` : 'none'}`,
      );
  }
  return total;
}

describe('follow-ups on labelled answers', () => {
  const even = score(answers.filter(({ id }) => id % 2 === 0));
  const odd = score(answers.filter(({ id }) => id % 2 === 1));

  it('ask about what is really missing', () => {
    if (process.env['SHOW_FOLLOW_UPS'] !== undefined) {
      const line = ({ asked, real, withGap, found }: Score): string =>
        `asked ${asked}, real ${real}; gaps ${withGap}, found ${found}`;
      process.stdout.write(`even: ${line(even)}\nodd: ${line(odd)}\n${odd.failures.join('\n')}\n`);
    }
    expect(even.real / even.asked).toBeGreaterThanOrEqual(0.9);
    expect(even.found / even.withGap).toBeGreaterThanOrEqual(0.75);
    expect(odd.real / odd.asked).toBeGreaterThanOrEqual(0.9);
  });
});
