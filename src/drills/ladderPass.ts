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
  readonly why: string;
}

/** Whether a telling passes at its own cue, slips clearly, or neither. */
export function judgeForLadder(take: LadderTake): LadderJudgement {
  if (take.status === 'recording') return neither('which is still coming in');
  if (take.status === 'interrupted') return neither('but it was cut off, so it isn’t judged');
  const { review } = take;
  if (!review) return neither('but its words aren’t known yet, so it can’t count');
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
      `but ${quote(wrong.map(({ text }) => text))} ${wrong.length === 1 ? 'wasn’t' : 'weren’t'} told right`,
    );
  if (points > 0 && told < LADDER.pointsSlip * points) return slipped(`with ${told} of ${points} key points`);
  if (time.far !== null) return slipped(time.far);

  const lacking = [
    ...(facts.length > 0 && right < LADDER.factsRight * facts.length
      ? [`${right} of ${facts.length} ${key.length > 0 ? 'key facts' : 'facts'}`]
      : []),
    ...(points > 0 && (told < LADDER.pointsTold * points || sure < LADDER.pointsSure * points)
      ? [`${sure} of ${points} key points for sure`]
      : []),
    ...(review.unfinished ? ['an end that breaks off'] : []),
    ...(time.out === null ? [] : [time.out]),
  ];
  if (lacking.length > 0) return neither(`with ${lacking.join(', ')}`);
  const parts = [
    ...(facts.length > 0 ? [`${right} of ${facts.length} ${key.length > 0 ? 'key facts' : 'facts'} right`] : []),
    ...(points > 0 ? [`${told} of ${points} key points`] : []),
    time.words,
  ];
  return { result: 'passed', why: parts.join(', ') };
}

function timeOf({ seconds, targetSeconds, status }: LadderTake): {
  readonly words: string;
  readonly out: string | null;
  readonly far: string | null;
} {
  if (status === 'typed' || seconds === null) return { words: 'typed, so without a time', out: null, far: null };
  const rounded = `${Math.round(seconds)} s`;
  if (targetSeconds === null) return { words: `${rounded}, with no target to hold`, out: null, far: null };
  const { min, max } = targetSeconds;
  const target = min === max ? `${max} s` : `${min}–${max} s`;
  if (seconds > LADDER.farOver * max)
    return { words: '', out: '', far: `but it took ${rounded} where ${target} is wished` };
  if (seconds < LADDER.farUnder * min)
    return { words: '', out: '', far: `but it was over in ${rounded} where ${target} is wished` };
  const inZone = zoneAt(seconds, targetSeconds) === 'in';
  return { words: `in time at ${rounded}`, out: inZone ? null : `${rounded} where ${target} is wished`, far: null };
}

const neither = (why: string): LadderJudgement => ({ result: 'neither', why });
const slipped = (why: string): LadderJudgement => ({ result: 'slipped', why });
const quote = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join(' and ');
