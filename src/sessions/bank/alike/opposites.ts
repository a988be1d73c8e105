import type { Word } from '../../../language/words.ts';
import { reduce } from '../../../takes/text/synonyms.ts';

/** Words that turn a question into another one, side against side; the lists say the side's forms. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['gave give giving told tell telling', 'receive received given get got hear heard take'],
  ['success succeed successful achieve win won proud', 'failure fail failed unsuccessful mistake wrong regret'],
  ['strength strong', 'weakness weak'],
  ['agree agreed support', 'disagree disagreed object argue'],
  ['best', 'worst'],
  ['like love enjoy', 'dislike hate bore drain'],
  ['start join began begin', 'leave left quit end finish stop'],
  ['alone solo yourself', 'team together group'],
  ['more raise increase', 'less cut reduce'],
  ['learn learnt learned', 'teach taught train trained mentor'],
  ['quick quickly fast', 'slow slowly careful'],
  ['follow followed obey', 'break broke bend bent ignore'],
];

/** The people whom a question is about. Two questions about different people are two questions. */
const COUNTERPARTS: readonly string[] = [
  'manager boss supervisor superior senior',
  'colleague coworker teammate peer workmate',
  'customer client guest patient visitor shopper buyer',
  'pupil student child class',
  'report direct-report apprentice trainee junior starter newcomer',
  'supplier vendor contractor',
];

const sides: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = OPPOSITES.map(([a, b]) => [
  new Set(a.split(' ')),
  new Set(b.split(' ')),
]);
const counterparts = COUNTERPARTS.map((group) => new Set(group.split(' ').map(reduce)));

/** The sides that a question's words take. */
export interface Stances {
  /** For each pair of opposites, its side: -1, 1, or 0 for none or both. */
  readonly sides: readonly number[];
  readonly people: ReadonlySet<number>;
}

export function stancesOf(words: readonly Word[]): Stances {
  // "You were given" is receiving.
  const folded = words.map(({ folded: word }, i) =>
    /^(?:given|told)$/.test(word) && /^(?:been|was|were|being|got)$/.test(words[i - 1]?.folded ?? '')
      ? 'received'
      : word,
  );
  const people = new Set<number>();
  for (const word of folded) {
    const stem = reduce(word);
    counterparts.forEach((group, i) => {
      if (group.has(stem)) people.add(i);
    });
  }
  return {
    sides: sides.map(([a, b]) => {
      const left = folded.some((word) => a.has(word));
      const right = folded.some((word) => b.has(word));
      return left === right ? 0 : left ? -1 : 1;
    }),
    people,
  };
}

/** How much of a likeness stands, 0 to 1, where questions take opposite sides or are about different people. */
export function agreement(a: Stances, b: Stances): number {
  let share = 1;
  a.sides.forEach((side, i) => {
    if (side !== 0 && b.sides[i] === -side) share *= 0.6;
  });
  if (a.people.size > 0 && b.people.size > 0 && ![...a.people].some((group) => b.people.has(group))) share *= 0.6;
  return share;
}
