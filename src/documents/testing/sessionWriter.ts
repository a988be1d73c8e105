/** What a session says, apart from how it is written. */
export interface SessionContent {
  readonly title: string;
  readonly date: string;
  readonly interviewer: readonly [name: string, title: string];
  readonly role: string;
  readonly instructions: string;
  readonly questions: readonly { readonly title: string; readonly text: string; readonly answer: readonly string[] }[];
  readonly reflection: readonly (readonly [question: string, answer: string])[];
  readonly freely: readonly string[];
}

/** A trainee teacher's practice for an interview at a primary school. */
export const TEACHER: SessionContent = {
  title: 'Riverside Primary - Practice 2',
  date: '2024-03-09',
  interviewer: ['Siân Llewellyn-Jones', 'Deputy Head'],
  role: 'Year 4 Teacher - Maths Lead',
  instructions:
    'Speak as if Siân sat across the table. Write 2-3 sentences for each answer. Keep to what you did yourself.',
  questions: [
    {
      title: 'Why us - The School',
      text: 'You have read our report. What would you change first, and why?',
      answer: [
        'I would start with reading at home: only a third of the parents read with their children.',
        'Nothing else pays back as fast.',
      ],
    },
    { title: 'A Hard Lesson', text: 'Tell me about a lesson that went wrong.', answer: [] },
    {
      title: 'Working Together',
      text: 'How do you share a class of 31 with a teaching assistant?',
      answer: ['We plan on Fridays, twenty minutes, standing up. She takes the number line; I take the questions.'],
    },
    {
      title: 'Logistics',
      text: 'You are coming from Leeds. When could you start?',
      answer: ['In September.', 'FYI, I do not drive yet.'],
    },
  ],
  reflection: [
    ['Which question was hardest?', 'The one about the lesson.'],
    ['What are you proud of?', 'That I kept to 3 sentences.'],
    ['What comes next?', ''],
  ],
  freely: ['I should say more about the children.', 'Next time with a clock.'],
};

export const SESSION_CHOICES = {
  eol: ['\n', '\r\n'],
  label: ['**X:** V', '**X**: V', 'X: V', '- **X:** V', '| X | V |', '_X_: V', '* X: V'],
  date: ['March 9, 2024', '9 March 2024', '2024-03-09', '9th of March 2024', 'Sat 9 Mar 2024', '09.03.2024'],
  person: ['N (T)', 'N, T', 'N - T', 'N – T'],
  question: [
    '## Question N: X',
    '### Question N - X',
    '## QN: X',
    '# Question N. X',
    '**Question N: X**',
    'Question N: X',
    '## Question #N: X',
    '## ❓ Question N: X',
    '**Question N:** X',
  ],
  asked: ['Q', '> Q', '**Q**', '*Q*', '"Q"'],
  answer: [
    '**Your Answer:**',
    '**Answer:**',
    'Your answer:',
    '### Your Answer',
    '**My Answer**',
    '#### Answer:',
    'A:',
    '_Response:_',
    '> **Your Answer:**',
  ],
  answerPlace: ['below', 'same', 'apart'],
  quotedAnswer: [false, true],
  rule: ['\n---\n', '---\n', '\n', '\n***\n', '---', '\n______\n'],
  blank: [true, false],
  reflectionName: [
    '## Reflection',
    '## Reflections:',
    '### Post-session reflection',
    '**Reflection**',
    '# Reflection',
    '## My reflection',
  ],
  reflection: ['N. Q\nA', 'N. Q A', 'N) **Q**\n   A', '- Q\n  A', '**Q**\nA', '### Q\nA', 'N. Q\n\nA', '- **Q** A'],
  freely: ['**Your Reflection:**', '**Your Reflection**:', 'Your Reflection:', '### Your Reflection'],
} as const;

export type SessionStyle = { readonly [K in keyof typeof SESSION_CHOICES]: (typeof SESSION_CHOICES)[K][number] };

export const PLAIN_SESSION = Object.fromEntries(
  Object.entries(SESSION_CHOICES).map(([k, v]) => [k, v[0]]),
) as unknown as SessionStyle;

const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/(?<!\p{L})[A-Z](?!\p{L})|(?<=Q)N(?=:)/gu, (letter) => values[letter] ?? letter);

export function writeSession(content: SessionContent, style: SessionStyle): string {
  const out: string[] = [`# ${content.title}`];
  const line = (...lines: string[]): void => void out.push(...lines);
  const gap = (): void => {
    if (style.blank) line('');
  };
  const [name, title] = content.interviewer;
  if (style.label.startsWith('|')) line('', '| | |', '|---|---|');
  for (const [x, v] of [
    ['Date', style.date],
    ['Interviewer', fill(style.person, { N: name, T: title })],
    ['Role', content.role],
  ] as const)
    line(fill(style.label, { X: x, V: v }));
  line('', '## Instructions');
  gap();
  line(content.instructions, '', '---');
  for (const [i, q] of content.questions.entries()) {
    line('', fill(style.question, { N: String(i + 1), X: q.title }));
    gap();
    line(fill(style.asked, { Q: q.text }), '');
    const [first = '', ...rest] = q.answer;
    const mark = style.quotedAnswer || style.answer.startsWith('>') ? '> ' : '';
    if (
      style.answerPlace === 'same' &&
      !style.answer.startsWith('#') &&
      style.answer !== '**My Answer**' &&
      first !== ''
    )
      line(`${style.answer} ${first}`);
    else {
      line(style.answer);
      if (style.answerPlace === 'apart' || style.answer === '**My Answer**') line('');
      if (first !== '') line(mark + first);
    }
    for (const paragraph of rest) line(mark.trim(), mark + paragraph);
    line(...style.rule.replace(/\n$/, '').split('\n'));
  }
  line('', style.reflectionName);
  gap();
  line('After all answers:');
  if (!/^N|^-/.test(style.reflection)) line('');
  for (const [i, [question, answer]] of content.reflection.entries())
    line(
      ...fill(style.reflection, { N: String(i + 1), Q: question, A: answer })
        .trimEnd()
        .split('\n'),
    );
  line('', style.freely, content.freely[0]!, '', ...content.freely.slice(1));
  return `${out.join('\n')}\n`.replaceAll('\n', style.eol);
}
