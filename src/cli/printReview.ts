import type { LooseReview } from '../operations/reviewWords.ts';
import { message, type Message } from '../shared/message.ts';
import type { ContentReview, PartName } from '../takes/model.ts';
import { say } from '../words/say.ts';
import { sayMessage, told } from '../words/sayMessage.ts';
import { columnOf, styled, type Terminal, wrap } from './terminal.ts';
import { scriptWords, soundWords, voiceWords } from './words/soundWords.ts';

const POINT = {
  covered: { style: 'green', mark: '✓', name: message('covered') },
  unsure: { style: 'yellow', mark: '?', name: message('unsure') },
  missed: { style: 'red', mark: '✗', name: message('missed') },
} as const;
const FACT = {
  right: { style: 'green', mark: '✓', name: message('right') },
  wrong: { style: 'red', mark: '✗', name: message('wrong') },
  absent: { style: 'dim', mark: '·', name: message('not said') },
} as const;
const CONNECTION = {
  closing: message('closes the story'),
  mentioned: message('mentioned, but it does not close the story'),
  absent: message('missing'),
} as const;
const PART = {
  situation: message('situation'),
  task: message('task'),
  action: message('action'),
  result: message('result'),
  connection: message('connection'),
} as const satisfies Record<PartName, Message>;

/** What stands before a line of figures, all as wide as the widest. */
const LABELS = {
  first: message('Fix next'),
  sound: message('Sound'),
  voice: message('Voice'),
  script: message('Script'),
  words: message('Words'),
  opening: message('Opening'),
  link: message('Link'),
  parts: message('Parts'),
} as const;

const GIVE_WORDS = message(
  'No words were given, so points and facts could not be looked at. Give them with --words FILE, or on standard input.',
);

/** A review for a person at a terminal: what to fix next, then what stands behind it. */
export function printReview(
  terminal: Terminal,
  { story, content, transcript, delivery, findings }: LooseReview,
  noWords: Message = GIVE_WORDS,
): void {
  const { out, columns } = terminal;
  const width = columnOf(Object.values(LABELS).map(sayMessage), 2);
  const indent = ' '.repeat(width);
  const beside = (words: string): string => wrap(words, columns - width, indent);
  const line = (label: Message, words: string): void => {
    if (words !== '') out(`${styled(terminal, 'dim', sayMessage(label).padEnd(width))}${beside(words)}`);
  };
  out(styled(terminal, 'bold', wrap([story.category, story.title].filter(Boolean).join(' · '), columns)));
  out();
  const [first, ...others] = findings;
  if (first) {
    const label = sayMessage(LABELS.first);
    out(`${styled(terminal, 'bold', label)}${indent.slice(label.length)}${beside(told(first, 'message'))}`);
    if (first.fix) out(`${indent}${styled(terminal, 'dim', beside(`→ ${told(first, 'fix')}`))}`);
  } else out(styled(terminal, 'green', wrap(say('Nothing to fix in this take.'), columns)));
  if (delivery) {
    out();
    line(LABELS.sound, soundWords(delivery, story.targetSeconds));
    line(LABELS.voice, voiceWords(delivery));
    line(LABELS.script, scriptWords(delivery));
  }
  if (content) {
    const followed = transcript?.source === 'followed';
    line(
      LABELS.words,
      followed
        ? say('{words} of your script, as heard by following it', { words: content.words })
        : String(content.words),
    );
    line(LABELS.opening, openingWords(content));
    line(LABELS.link, sayMessage(CONNECTION[content.connection]));
    line(LABELS.parts, partWords(content));
    printPoints(terminal, content);
    printFacts(terminal, content);
  }
  if (others.length > 0) {
    out(`\n${styled(terminal, 'bold', say('Also'))}`);
    for (const finding of others) out(`  - ${wrap(told(finding, 'message'), columns - 4, '    ')}`);
  }
  if (!content) out(`\n${styled(terminal, 'dim', wrap(sayMessage(noWords), columns))}`);
  out();
}

function openingWords({ hook }: ContentReview): string {
  if (!hook) return say('none of the hooks');
  return say('hook {number}, {close, select, written {as written} other {close to it}}', {
    number: hook.index + 1,
    close: hook.closeness >= 0.95 ? 'written' : 'near',
  });
}

function partWords({ parts }: ContentReview): string {
  const whole = parts.reduce((sum, part) => sum + part.endWord - part.startWord, 0);
  return parts
    .map(({ part, startWord, endWord }) => {
      const percent = Math.round((100 * (endWord - startWord)) / Math.max(1, whole));
      return `${sayMessage(PART[part])} ${percent} %`;
    })
    .join(', ');
}

function printPoints(terminal: Terminal, { keyPoints }: ContentReview): void {
  const { out, columns } = terminal;
  const states = Object.values(POINT).map(({ name }) => sayMessage(name));
  const width = columnOf(states, 1);
  const indent = ' '.repeat(width + 4);
  const beside = (words: string): string => wrap(words, columns - indent.length, indent);
  out(`\n${styled(terminal, 'bold', say('Key points'))}`);
  for (const point of keyPoints) {
    const { style, mark, name } = POINT[point.status];
    const state = styled(terminal, style, `${mark} ${sayMessage(name).padEnd(width)}`);
    out(`  ${state}${beside(point.label || point.text)}`);
    const words = point.evidence.map(({ text }) => say('“{words}”', { words: text })).join(' … ');
    if (words && point.status !== 'missed') out(`${indent}${styled(terminal, 'dim', beside(words))}`);
  }
}

function printFacts(terminal: Terminal, { facts, newFacts }: ContentReview): void {
  const { out, columns } = terminal;
  const states = Object.values(FACT).map(({ name }) => sayMessage(name));
  const width = columnOf([...states, say('new')], 1);
  const indent = ' '.repeat(width + 4);
  const beside = (words: string): string => wrap(words, columns - indent.length, indent);
  out(`\n${styled(terminal, 'bold', say('Facts'))}`);
  for (const { text, status, said } of facts) {
    const { style, mark, name } = FACT[status];
    const words = status === 'wrong' && said ? say('{fact}; you said “{said}”', { fact: text, said }) : text;
    out(`  ${styled(terminal, style, `${mark} ${sayMessage(name).padEnd(width)}`)}${beside(words)}`);
  }
  if (newFacts.length > 0) {
    const name = say('new');
    const words = beside(newFacts.map(({ text }) => text).join(', '));
    out(`  ${styled(terminal, 'dim', name)}${' '.repeat(width + 2 - name.length)}${words}`);
  }
}
