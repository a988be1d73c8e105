import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { GuideDocument } from '../../documents/model.ts';
import { parseDocument } from '../../documents/parseDocument.ts';
import { english } from '../../shared/message.ts';
import { extractFacts } from '../../stories/facts.ts';
import type { Story } from '../../stories/model.ts';
import type { FactStatus } from '../model.ts';
import { reviewFacts } from './reviewFacts.ts';

const FIXTURES = new URL('../../../test/fixtures/facts/', import.meta.url);
const stories = new Map<string, Story[]>();

function storiesOf(name: string): Story[] {
  let known = stories.get(name);
  if (!known) {
    const text = readFileSync(new URL(name, FIXTURES), 'utf8');
    const guide = parseDocument({ path: name, text, hasByteOrderMark: false, hash: '' }) as GuideDocument;
    known = guide.stories.map((story) => ({
      ...story,
      id: `${name}-${story.number}`,
      document: name,
      facts: extractFacts(guide, story, text),
    }));
    stories.set(name, known);
  }
  return known;
}

const story = (name: string, number: number): Story => storiesOf(name).find((one) => one.number === number)!;
const factOf = (facts: ReturnType<typeof reviewFacts>['facts'], wanted: string) => {
  const plain = (text: string): string => text.toLowerCase().replace(/[-,]/g, ' ').replace(/s\b/g, '');
  return (
    facts.find((fact) => [fact.text, ...fact.aliases].some((one) => plain(one) === plain(wanted))) ??
    facts.find((fact) =>
      [fact.text, ...fact.aliases].some((one) =>
        plain(wanted)
          .split(' ')
          .every((word) => plain(one).split(' ').includes(word)),
      ),
    )
  );
};
const status = (name: string, number: number, text: string, fact: string): FactStatus | undefined =>
  factOf(reviewFacts(story(name, number), { text }).facts, fact)?.status;

describe('reviewFacts', () => {
  it('finds a perfect reading of a script without fault, typed or as a recogniser writes it', () => {
    for (const name of [
      'nursing.md',
      'teaching.md',
      'construction.md',
      'retail.md',
      'law.md',
      'school.md',
      'kitchen.md',
      'warehouse.md',
      'charity.md',
    ]) {
      for (const one of storiesOf(name)) {
        if (!one.script) continue;
        const spoken = one.script.text.toLowerCase().replace(/[.,;?!](?=\s|$)|["“”]/g, '');
        for (const text of [one.script.text, spoken]) {
          const review = reviewFacts(one, { text });
          expect(
            review.facts.filter((fact) => fact.status === 'wrong').map((fact) => `${fact.text}: ${fact.said}`),
          ).toEqual([]);
          expect(review.newFacts.map((fact) => fact.text)).toEqual([]);
        }
      }
    }
  });

  it('points at the words said and says why', () => {
    const text = 'the power failed at half past three and i had eleven patients';
    const { facts } = reviewFacts(story('nursing.md', 2), { text });
    const wrong = factOf(facts, '2:30am')!;
    expect(wrong).toMatchObject({ status: 'wrong', said: 'half past three' });
    expect(text.slice(wrong.range!.start, wrong.range!.end)).toBe('half past three');
    expect(wrong.reason).toBe('You said “half past three” where your guide says “2:30am”.');
    expect(wrong.why?.values).toEqual({ said: 'half past three', fact: '2:30am' });
    for (const { reason, why } of facts) expect(english(why!)).toBe(reason);
  });

  it('shows a number that belongs to nothing as new, not as wrong', () => {
    const { facts, newFacts } = reviewFacts(story('construction.md', 2), {
      text: 'we replaced the school roof in nine weeks, and afterwards I slept for 14 hours',
    });
    expect(facts.filter((fact) => fact.status === 'wrong')).toEqual([]);
    expect(newFacts.map((fact) => fact.text)).toEqual(['14 hours']);
  });

  it('judges the corrected value', () => {
    expect(status('nursing.md', 1, 'falls came down twenty no wait forty percent', '40%')).toBe('right');
    expect(status('nursing.md', 1, 'falls came down not forty but twenty percent', '40%')).toBe('wrong');
  });

  it('sees a value denied, turned round, and told from the wrong end', () => {
    expect(status('nursing.md', 1, 'we did not bring falls down by forty percent on the ward', '40%')).toBe('wrong');
    expect(status('nursing.md', 1, 'falls on the ward went up by forty percent', '40%')).toBe('wrong');
    expect(
      status('teaching.md', 1, 'reading at age level went from seventy eight percent to fifty five percent', '78%'),
    ).toBe('wrong');
  });

  it('sees two people told in each other’s place', () => {
    const text =
      'Yolanda, our head of maths, wanted to move my lessons, and I showed my record to the deputy head, Gareth.';
    expect([status('teaching.md', 2, text, 'Gareth'), status('teaching.md', 2, text, 'Yolanda')]).toEqual([
      'wrong',
      'wrong',
    ]);
  });

  it('calls nothing wrong where another story is told', () => {
    const { facts } = reviewFacts(story('law.md', 1), { text: story('retail.md', 1).script!.text });
    expect(facts.filter((fact) => fact.status === 'wrong')).toEqual([]);
  });

  it.each(['', 'um', '🎉 🎉', 'Bonjour, je suis infirmière depuis dix ans.', 'fourteen '.repeat(500)])(
    'gives a sensible review of “%s”',
    (text) => {
      const { facts } = reviewFacts(story('nursing.md', 1), { text });
      expect(facts.filter((fact) => fact.status === 'wrong')).toEqual([]);
    },
  );

  it('gives the same review of the same words', () => {
    const text = 'my shift picked ninety items an hour and accuracy stayed at ninety nine percent';
    expect(reviewFacts(story('warehouse.md', 1), { text })).toEqual(reviewFacts(story('warehouse.md', 1), { text }));
  });
});

interface Case {
  readonly id: string;
  readonly guide: string;
  readonly story: number;
  readonly half: string;
  readonly text: string;
  readonly facts: Record<string, FactStatus>;
}

describe('reviewFacts on adversarial takes', () => {
  const cases = readFileSync(new URL('cases.jsonl', FIXTURES), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case);

  it.each(['tune', 'held'])('keeps its figures on the half “%s”', (half) => {
    const counts = {
      right: { hit: 0, claimed: 0, labelled: 0 },
      wrong: { hit: 0, claimed: 0, labelled: 0 },
      absent: { hit: 0, claimed: 0, labelled: 0 },
    };
    for (const one of cases) {
      if (one.half.startsWith(half) === false) continue;
      const { facts } = reviewFacts(story(one.guide, one.story), { text: one.text });
      for (const [text, truth] of Object.entries(one.facts)) {
        const found = factOf(facts, text)?.status ?? 'absent';
        counts[truth].labelled++;
        counts[found].claimed++;
        if (found === truth) counts[truth].hit++;
      }
    }
    const { right, wrong } = counts;
    expect(right.hit / right.claimed).toBeGreaterThanOrEqual(0.98);
    expect(right.hit / right.labelled).toBeGreaterThanOrEqual(0.97);
    expect(wrong.hit / wrong.claimed).toBeGreaterThanOrEqual(0.95);
    expect(wrong.hit / wrong.labelled).toBeGreaterThanOrEqual(0.92);
  });
});
