import type { Random } from '../../shared/random.ts';
import { pick } from './pick.ts';
import type { CallStage, Interviewer, Manner } from './model.ts';

const NAMES = [
  'Maya Lindqvist',
  'Tom Abara',
  'Ines Rowe',
  'Priya Nair',
  'George Whitlock',
  'Sofia Marchetti',
  'Daniel Osei',
  'Hannah Fry-Jones',
] as const;

const WHO: Readonly<Record<CallStage, { readonly title: string; readonly manners: readonly Manner[] }>> = {
  recruiter: { title: 'Recruiter', manners: ['warm', 'neutral'] },
  hiringManager: { title: 'Hiring Manager', manners: ['neutral', 'probing', 'warm'] },
  peer: { title: 'Future Colleague', manners: ['warm', 'probing'] },
  executive: { title: 'Director', manners: ['brisk', 'probing'] },
};

/** Somebody invented, where the person names nobody. */
export function someInterviewer(stage: CallStage, random: Random): Interviewer {
  const { title, manners } = WHO[stage];
  return { name: pick(NAMES, random), title, manner: pick(manners, random), pace: 1 };
}
