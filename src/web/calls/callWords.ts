import type {
  AnswerLimits,
  AnswerStrength,
  CallPhase,
  CallStage,
  Manner,
  PlannedQuestion,
  QuestionMark,
} from '../../sessions/call/model.ts';
import type { Tone } from '../design/Chip.tsx';
import { formatSeconds } from '../design/format.ts';
import type { IconName } from '../design/Icon.tsx';
import { say } from '../../words/say.ts';
import { decimal } from '../design/decimal.ts';

export const STAGE_WORDS: Readonly<Record<CallStage, string>> = {
  recruiter: say('Recruiter'),
  hiringManager: say('Hiring manager'),
  peer: say('Future colleague'),
  executive: say('Executive'),
};

export const MANNER_WORDS: Readonly<Record<Manner, { readonly name: string; readonly about: string }>> = {
  warm: { name: say('Warm'), about: say('Friendly, rarely asks back') },
  neutral: { name: say('Neutral'), about: say('Polite, asks back where something is missing') },
  brisk: { name: say('Brisk'), about: say('Short of time') },
  probing: { name: say('Probing'), about: say('Wants to know exactly') },
};

export const KIND_WORDS: Readonly<Record<PlannedQuestion['kind'], string>> = {
  smallTalk: say('Small talk'),
  behavioural: say('Experience'),
  motivation: say('Motivation'),
  logistics: say('Logistics'),
  roleKnowledge: say('Role knowledge'),
  culture: say('Culture'),
  askThem: say('Your turn to ask'),
};

export const PHASE_WORDS: Readonly<Record<CallPhase, string>> = {
  planned: say('Not begun'),
  running: say('Still open'),
  reflecting: say('To look back on'),
  done: say('Done'),
  stopped: say('Ended early'),
};

export const STRENGTHS: Readonly<
  Record<AnswerStrength, { readonly tone: Tone; readonly icon: IconName; readonly word: string }>
> = {
  strong: { tone: 'good', icon: 'tick', word: say('holds up') },
  fair: { tone: 'unsure', icon: 'question', word: say('nearly there') },
  weak: { tone: 'bad', icon: 'ring', word: say('needs work') },
};

export const MARK_WORDS: Readonly<Record<QuestionMark['mark'], string>> = {
  favourite: say('Favourite'),
  unrealistic: say('Unrealistic'),
  wrongPremise: say('Wrong premise'),
  metInInterview: say('Met in an interview'),
};

/** An open end is Infinity, and null once it went through JSON. */
type Open = { readonly min: number; readonly max: number | null };

/** "2–3 sentences, up to 60 s"; "" where nothing is asked. */
export function limitsWords({ sentences, seconds }: AnswerLimits): string {
  const parts = [
    sentences && spanWords(sentences, (n) => say('{n, plural, one {# sentence} other {# sentences}}', { n })),
    seconds && spanWords(seconds, formatSeconds),
  ];
  return parts.filter(Boolean).join(', ');
}

function spanWords({ min, max }: Open, unit: (n: number) => string): string {
  if (max === null || !Number.isFinite(max)) return min > 0 ? say('at least {min}', { min: unit(min) }) : '';
  if (min <= 0) return say('up to {max}', { max: unit(max) });
  return min === max ? unit(max) : `${min}–${unit(max)}`;
}

/** Whether a question counts: small talk and one's own questions to the interviewer are not answers. */
export const counts = ({ kind }: Pick<PlannedQuestion, 'kind'>): boolean => kind !== 'smallTalk' && kind !== 'askThem';

/** A question with what an answer to it takes, in minutes: people take one to three. */
export const MINUTES_A_QUESTION = 2.5;

/** 2340 → "2.3 s". */
export const firstWordWords = (ms: number): string => (ms < 100 ? say('at once') : `${decimal(ms / 1000)} s`);
