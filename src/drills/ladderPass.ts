import { type Message, message } from '../shared/message.ts';
import { zoneAt } from '../takes/targetZone.ts';
import type { LadderTake } from './ladder.ts';

/**
 * What a telling must reach to move its story up, and what moves it down. Own choices, in one place; docs/decisions/0012
 * says why.
 */
export const LADDER = {
  /** Key facts right, of those of the story; a wrong one never passes. One in ten may be left out. */
  factsRight: 0.9,
  /** Key points covered, or perhaps covered: the rules find about nine in ten of the points that were told. */
  pointsTold: 0.8,
  /** Of the points, those that must be covered without doubt, so that "perhaps" alone passes nothing. */
  pointsSure: 0.5,
  /** Fewer points than this are a slip. */
  pointsSlip: 0.6,
  /** Past the target's upper end by this much is far out of time. */
  farOver: 1.5,
  /** Under the target's lower end by this much, too. */
  farUnder: 0.5,
} as const;

export interface LadderJudgement {
  readonly result: 'passed' | 'slipped' | 'neither';
  /** What decided it, as the middle of a sentence. */
  readonly why: Message;
}

/** Whether a telling passes at its own cue, slips clearly, or neither. */
export function judgeForLadder(take: LadderTake): LadderJudgement {
  if (take.status === 'recording') return neither(message('which is still coming in'));
  if (take.status === 'interrupted') return neither(message('but it was cut off, so it isn’t judged'));
  const { review } = take;
  if (!review) return neither(message('but its words aren’t known yet, so it can’t count'));
  const key = review.facts.filter((fact) => fact.key);
  const facts = key.length > 0 ? key : review.facts;
  const wrong = facts.filter((fact) => fact.status === 'wrong');
  const right = facts.filter((fact) => fact.status === 'right').length;
  const points = review.keyPoints.length;
  const sure = review.keyPoints.filter((point) => point.status === 'covered').length;
  const told = sure + review.keyPoints.filter((point) => point.status === 'unsure').length;
  const time = timeOf(take);

  if (wrong.length > 0)
    return slipped(
      message('but {facts} {count, plural, one {wasn’t} other {weren’t}} told right', {
        facts: { list: wrong.map(({ text }) => message('“{words}”', { words: text })) },
        count: wrong.length,
      }),
    );
  if (points > 0 && told < LADDER.pointsSlip * points)
    return slipped(message('with {told} of {points} key points', { told, points }));
  if (time.far !== null) return slipped(time.far);

  const lacking = [
    ...(facts.length > 0 && right < LADDER.factsRight * facts.length
      ? [
          key.length > 0
            ? message('{right} of {facts} key facts', { right, facts: facts.length })
            : message('{right} of {facts} facts', { right, facts: facts.length }),
        ]
      : []),
    ...(points > 0 && (told < LADDER.pointsTold * points || sure < LADDER.pointsSure * points)
      ? [message('{sure} of {points} key points for sure', { sure, points })]
      : []),
    ...(review.unfinished ? [message('an end that breaks off')] : []),
    ...(time.out === null ? [] : [time.out]),
  ];
  if (lacking.length > 0) return neither(message('with {lacking}', { lacking: { list: lacking } }));
  const parts = [
    ...(facts.length > 0
      ? [
          key.length > 0
            ? message('{right} of {facts} key facts right', { right, facts: facts.length })
            : message('{right} of {facts} facts right', { right, facts: facts.length }),
        ]
      : []),
    ...(points > 0 ? [message('{told} of {points} key points', { told, points })] : []),
    time.words,
  ];
  return { result: 'passed', why: message('{parts}', { parts: { list: parts } }) };
}

function timeOf({ seconds, targetSeconds, status }: LadderTake): {
  readonly words: Message;
  readonly out: Message | null;
  readonly far: Message | null;
} {
  if (status === 'typed' || seconds === null) {
    return { words: message('typed, so without a time'), out: null, far: null };
  }
  const took = Math.round(seconds);
  if (targetSeconds === null) {
    return { words: message('{took} s, with no target to hold', { took }), out: null, far: null };
  }
  const { min, max } = targetSeconds;
  const values = { took, target: min === max ? `${max} s` : `${min}–${max} s` };
  const words = message('in time at {took} s', { took });
  if (seconds > LADDER.farOver * max) {
    return { words, out: null, far: message('but it took {took} s where {target} is wished', values) };
  }
  if (seconds < LADDER.farUnder * min) {
    return { words, out: null, far: message('but it was over in {took} s where {target} is wished', values) };
  }
  const inZone = zoneAt(seconds, targetSeconds) === 'in';
  return { words, out: inZone ? null : message('{took} s where {target} is wished', values), far: null };
}

const neither = (why: Message): LadderJudgement => ({ result: 'neither', why });
const slipped = (why: Message): LadderJudgement => ({ result: 'slipped', why });
