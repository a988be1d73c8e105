import type { Finding } from '../../shared/finding.ts';
import type { BrokenEnding } from '../endings/breaksOff.ts';
import { rangeOfWords, type Told } from '../told.ts';
import { finding, quoted } from './quote.ts';

/** Words shown of a statement that has begun. */
const BEGUN = 5;
/** Words shown of a take's end. */
const ENDED = 6;

/** What to do about a take that breaks off, and why it counts as one. */
export function unfinishedFinding(take: Told, ending: BrokenEnding): Finding {
  const total = take.words.length;
  return finding(
    'unfinished',
    'warning',
    message(take, ending),
    rangeOfWords(take, ending.startWord, total),
    'Decide on your last sentence, and say it to the end.',
  );
}

function message(take: Told, { why, startWord }: BrokenEnding): string {
  const total = take.words.length;
  const last = quoted(`…${wordsIn(take, Math.max(0, total - ENDED), total)}`);
  const begun = quoted(
    wordsIn(take, startWord, Math.min(total, startWord + BEGUN)) + (total - startWord > BEGUN ? ' …' : ''),
  );
  switch (why) {
    case 'main sentence':
      return `The take breaks off: ${begun} has no main sentence after it.`;
    case 'verb':
      return `The take breaks off: ${begun} still waits for a verb.`;
    case 'story':
      return `The take breaks off at ${last}, where your story goes on.`;
    case 'hesitation':
    case 'word':
      return `The take breaks off at ${last}`;
  }
}

const wordsIn = (take: Told, from: number, to: number): string => {
  const range = rangeOfWords(take, from, to);
  return take.text.slice(range.start, range.end);
};
