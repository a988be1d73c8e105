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
const readLabelled = (file: string): Labelled[] =>
  readFileSync(new URL(file, folder), 'utf8')
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

/** Prints the figures of both halves where they were asked for; of answers only those of the odd half. */
function halves(file: string): { readonly even: Score; readonly odd: Score } {
  const answers = readLabelled(file);
  const even = score(answers.filter(({ id }) => id % 2 === 0));
  const odd = score(answers.filter(({ id }) => id % 2 === 1));
  if (process.env['SHOW_FOLLOW_UPS'] !== undefined) {
    const line = ({ asked, real, withGap, found }: Score): string =>
      `asked ${asked}, real ${real}; gaps ${withGap}, found ${found}`;
    process.stdout.write(`${file}\neven: ${line(even)}\nodd: ${line(odd)}\n${odd.failures.join('\n')}\n`);
  }
  return { even, odd };
}

describe('follow-ups on labelled answers', () => {
  it('ask about what is really missing', () => {
    const { even, odd } = halves('answers.jsonl');
    expect(even.real / even.asked).toBeGreaterThanOrEqual(0.9);
    expect(even.found / even.withGap).toBeGreaterThanOrEqual(0.75);
    expect(odd.real / odd.asked).toBeGreaterThanOrEqual(0.9);
  });

  it('ask so of the second set too', () => {
    const { even, odd } = halves('second.jsonl');
    expect((even.real + odd.real) / (even.asked + odd.asked)).toBeGreaterThanOrEqual(0.9);
  });
});
