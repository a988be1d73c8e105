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

export const STAGE_WORDS: Readonly<Record<CallStage, string>> = {
  recruiter: 'Recruiter',
  hiringManager: 'Hiring manager',
  peer: 'Future colleague',
  executive: 'Executive',
};

export const MANNER_WORDS: Readonly<Record<Manner, { readonly name: string; readonly about: string }>> = {
  warm: { name: 'Warm', about: 'Friendly, rarely asks back' },
  neutral: { name: 'Neutral', about: 'Polite, asks back where something is missing' },
  brisk: { name: 'Brisk', about: 'Short of time' },
  probing: { name: 'Probing', about: 'Wants to know exactly' },
};

export const KIND_WORDS: Readonly<Record<PlannedQuestion['kind'], string>> = {
  smallTalk: 'Small talk',
  behavioural: 'Experience',
  motivation: 'Motivation',
  logistics: 'Logistics',
  roleKnowledge: 'Role knowledge',
  culture: 'Culture',
  askThem: 'Your turn to ask',
};

export const PHASE_WORDS: Readonly<Record<CallPhase, string>> = {
  planned: 'Not begun',
  running: 'Still open',
  reflecting: 'To look back on',
  done: 'Done',
  stopped: 'Ended early',
};

export const STRENGTHS: Readonly<
  Record<AnswerStrength, { readonly tone: Tone; readonly icon: IconName; readonly word: string }>
> = {
  strong: { tone: 'good', icon: 'tick', word: 'holds up' },
  fair: { tone: 'unsure', icon: 'question', word: 'nearly there' },
  weak: { tone: 'bad', icon: 'ring', word: 'needs work' },
};

export const MARK_WORDS: Readonly<Record<QuestionMark['mark'], string>> = {
  favourite: 'Favourite',
  unrealistic: 'Unrealistic',
  wrongPremise: 'Wrong premise',
  metInInterview: 'Met in an interview',
};

/** An open end is Infinity, and null once it went through JSON. */
type Open = { readonly min: number; readonly max: number | null };

/** "2–3 sentences, up to 60 s"; "" where nothing is asked. */
export function limitsWords({ sentences, seconds }: AnswerLimits): string {
  const parts = [
    sentences && spanWords(sentences, (n) => `${n} sentence${n === 1 ? '' : 's'}`),
    seconds && spanWords(seconds, formatSeconds),
  ];
  return parts.filter(Boolean).join(', ');
}

function spanWords({ min, max }: Open, unit: (n: number) => string): string {
  if (max === null || !Number.isFinite(max)) return min > 0 ? `at least ${unit(min)}` : '';
  if (min <= 0) return `up to ${unit(max)}`;
  return min === max ? unit(max) : `${min}–${unit(max)}`;
}

/** Whether a question counts: small talk and one's own questions to the interviewer are not answers. */
export const counts = ({ kind }: Pick<PlannedQuestion, 'kind'>): boolean => kind !== 'smallTalk' && kind !== 'askThem';

/** A question with what an answer to it takes, in minutes: people take one to three. */
export const MINUTES_A_QUESTION = 2.5;

/** 2340 → "2.3 s". */
export const firstWordWords = (ms: number): string => (ms < 100 ? 'at once' : `${(ms / 1000).toFixed(1)} s`);
