import type { BankQuestion } from '../../sessions/bank/model.ts';
import type { CallPlan, PlannedQuestion } from '../../sessions/call/model.ts';

/** Of a plan made for this person. */
type Around = Pick<CallPlan, 'role' | 'company' | 'interviewer'>;

/**
 * A drill of one principle as a short call: what it means in one's own words, a time one lived it, what it would change in
 * the job. So it is answered aloud or in writing, asked back about, reviewed and kept like any other answer.
 *
 * @param around a plan whose role, company and interviewer are taken
 */
export function principleDrill(name: string, around: Around): CallPlan {
  const { role, company } = around;
  const ask = (place: number, about: Pick<PlannedQuestion, 'title' | 'text' | 'kind' | 'limits'>): PlannedQuestion => ({
    ...about,
    questionId: `principle:${slug(name)}#${place}`,
    context: '',
    reason: 'A step of the drill.',
    principle: name,
  });
  const job = role === null ? 'in the job you want' : `as ${role}`;
  return {
    ...shortCall(`${name}: a Drill`, around),
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
  };
}

/** The bank's questions about a principle as a short call; those with a gap that nobody can fill are left out. */
export function principleCall(
  name: string,
  around: Around,
  questions: readonly Pick<BankQuestion, 'id' | 'text' | 'kind'>[],
): CallPlan {
  const { role, company } = around;
  const known: Readonly<Record<string, string | null>> = { principle: name, role, company };
  return {
    ...shortCall(`Questions about ${name}`, around),
    questions: questions.flatMap(({ id, text, kind }): PlannedQuestion[] => {
      const filled = text.replace(/\{(\w+)\}/g, (gap, slot: string) => known[slot] ?? gap);
      return /\{\w+\}/.test(filled)
        ? []
        : [
            {
              questionId: id,
              title: `Culture - ${name}`,
              text: filled,
              kind,
              context: '',
              limits: null,
              reason: `It asks for “${name}”.`,
              principle: name,
            },
          ];
    }),
    reflection: [`What would make your answers about “${name}” yours alone?`],
  };
}

const shortCall = (
  title: string,
  { role, company, interviewer }: Around,
): Omit<CallPlan, 'questions' | 'reflection'> => ({
  title,
  company,
  role,
  stage: 'hiringManager',
  interviewer,
  instructions: '',
  limits: { sentences: null, seconds: null },
  document: null,
});

const slug = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
