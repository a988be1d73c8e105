import type { SessionDocument } from '../../documents/model.ts';
import { parseSession } from '../../documents/parseSession.ts';

/**
 * Short texts of a session, brought into words that a document gives back as they are: whatever reads differently than it
 * was written (markup, marks at its ends, the words of a label) is replaced by how it reads, until it stands.
 */
export interface SettledParts {
  title(text: string): string;
  role(text: string): string;
  interviewer(text: string): string;
  instructions(text: string): string;
  questionTitle(text: string): string;
  questionText(text: string): string;
  reflectionQuestion(text: string): string;
}

interface Sample {
  readonly title?: string;
  readonly role?: string;
  readonly interviewer?: string;
  readonly instructions?: string;
  readonly questionTitle?: string;
  readonly questionText?: string;
}

/** A session of which one part is of interest. */
const sampleOf = ({
  title = 'A Practice',
  role = 'Nurse',
  interviewer = 'Ann',
  instructions = 'Be brief.',
  questionTitle = 'Start',
  questionText = 'Why us?',
}: Sample): string =>
  `# ${title}
**Date:** 3 March 2026
**Interviewer:** ${interviewer}
**Role:** ${role}

## Instructions
${instructions}

---

## Question 1: ${questionTitle}
${questionText}

**Your Answer:**
So.

---

## Question 2: End
What then?

**Your Answer:**
`;

const read = (sample: Sample): SessionDocument | null => {
  const session = parseSession({ path: 'sample.md', text: sampleOf(sample), hasByteOrderMark: false, hash: '' });
  const [first, second] = session.questions;
  const whole =
    session.questions.length === 2 &&
    first!.answer.text === 'So.' &&
    second!.text === 'What then?' &&
    session.unplaced.length === 0 &&
    session.reflection.length === 0 &&
    session.date === '2026-03-03';
  return whole ? session : null;
};

/** How often a reading is read again before it is made plain. */
const TRIES = 4;

function settled(text: string, reads: (text: string) => string | null, otherwise: string): string {
  let current = text;
  for (const form of [(one: string) => one, plainWords, bareWords]) {
    current = form(current);
    for (let i = 0; i < TRIES; i++) {
      if (current.trim() === '') break;
      const next = reads(current);
      if (next === current) return current;
      if (next === null) break;
      current = next;
    }
  }
  return otherwise;
}

/** Without marks that could be markup. */
const plainWords = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}\p{M}\p{Sc}\p{Extended_Pictographic}\n ,.;?!'’“”"()%&/-]+/gu, ' ')
    .replace(/^[^\p{L}\p{N}\p{Sc}]+/gmu, '')
    .replace(/[ \t]+/g, ' ')
    .trim();

const bareWords = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

export const SETTLED: SettledParts = {
  title: (text) => settled(text, (title) => read({ title })?.title ?? null, 'Practice Session'),
  role: (text) => settled(text, (role) => read({ role })?.role ?? null, ''),
  interviewer: (text) =>
    settled(
      text,
      (interviewer) => {
        const found = read({ interviewer })?.interviewer;
        return found ? `${found.name}${found.title === null ? '' : ` (${found.title})`}` : null;
      },
      'Your interviewer',
    ),
  instructions: (text) => settled(text, (instructions) => read({ instructions })?.instructions?.text ?? null, ''),
  questionTitle: (text) =>
    settled(text, (questionTitle) => read({ questionTitle })?.questions[0]!.title ?? null, 'Question'),
  questionText: (text) => settled(text, (questionText) => read({ questionText })?.questions[0]!.text ?? null, ''),
  reflectionQuestion: (text) =>
    settled(
      text,
      (question) => {
        const session = parseSession({
          path: 'sample.md',
          text: `${sampleOf({})}\n## Reflection\n1. **${question}:**\nSo.\n2. **Last?:**\nNo.\n`,
          hasByteOrderMark: false,
          hash: '',
        });
        const [first, last] = session.reflection;
        return session.reflection.length === 2 && last!.question === 'Last?' && first!.answer.text === 'So.'
          ? first!.question
          : null;
      },
      '',
    ),
};
