import type { Random } from '../shared/random.ts';
import type { Story } from '../stories/model.ts';

/** A question with which an interviewer may cut in, and the stories it suits. */
interface Interruption {
  readonly text: string;
  readonly suits: (story: Story) => boolean;
}

const scriptOf = (story: Story): string =>
  [story.script?.text ?? '', ...story.keyPoints.map(({ text }) => text)].join(' ');
const has = (pattern: RegExp) => (story: Story) => pattern.test(scriptOf(story));
const hasKind =
  (...kinds: readonly string[]) =>
  (story: Story) =>
    story.facts.some(({ kind }) => kinds.includes(kind));

/** The more particular ones first; the last ones suit any story. */
const INTERRUPTIONS: readonly Interruption[] = [
  { text: 'You say “we” – what exactly was your part?', suits: has(/\bwe\b/i) },
  { text: 'Sorry, how did you measure that?', suits: hasKind('percentage', 'amount') },
  { text: 'Wait – how long did that take you?', suits: hasKind('duration') },
  { text: 'And what did the others think of it?', suits: hasKind('person') },
  { text: 'Can I stop you there – what was the hardest part?', suits: () => true },
  { text: 'Why did you do it that way, and not another?', suits: () => true },
  { text: 'What exactly was your part?', suits: () => true },
];

/** One that suits what the story tells, so that it could really be asked. */
export function chooseInterruption(story: Story, random: Random): string {
  const fitting = INTERRUPTIONS.filter(({ suits }) => suits(story));
  return fitting[Math.floor(random.next() * fitting.length)]!.text;
}
