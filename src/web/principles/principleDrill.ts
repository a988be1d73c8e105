import type { CallPlan, PlannedQuestion } from '../../sessions/call/model.ts';

/**
 * A drill of one principle as a short call: what it means in one's own words, a time one lived it, what it would change in
 * the job. So it is answered aloud or in writing, asked back about, reviewed and kept like any other answer.
 *
 * @param around a plan whose role, company and interviewer are taken
 */
export function principleDrill(name: string, around: Pick<CallPlan, 'role' | 'company' | 'interviewer'>): CallPlan {
  const { role, company, interviewer } = around;
  const ask = (place: number, about: Pick<PlannedQuestion, 'title' | 'text' | 'kind' | 'limits'>): PlannedQuestion => ({
    ...about,
    questionId: `principle:${slug(name)}#${place}`,
    context: '',
    reason: 'A step of the drill.',
    principle: name,
  });
  const job = role === null ? 'in the job you want' : `as ${role}`;
  return {
    title: `${name}: a Drill`,
    company,
    role,
    stage: 'hiringManager',
    interviewer,
    instructions: '',
    limits: { sentences: null, seconds: null },
    questions: [
      ask(1, {
        title: `${name} - Meaning`,
        text: `What does “${name}” mean, in your own words?`,
        kind: 'culture',
        limits: { sentences: { min: 1, max: 3 }, seconds: null },
      }),
      ask(2, {
        title: `${name} - Example`,
        text: `Tell me about a time when you lived “${name}”. What did you do, and what came of it?`,
        kind: 'behavioural',
        limits: null,
      }),
      ask(3, {
        title: `${name} - In the Job`,
        text: `How would “${name}” show in what you do ${job}${company === null ? '' : ` at ${company}`}?`,
        kind: 'culture',
        limits: null,
      }),
    ],
    reflection: [`Could you talk about “${name}” without its own words?`],
    document: null,
  };
}

const slug = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
