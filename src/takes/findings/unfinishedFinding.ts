import { quote } from '../../shared/quote.ts';
import { type Message, message } from '../../shared/message.ts';
import { type Finding, finding } from '../../shared/finding.ts';
import type { BrokenEnding } from '../endings/breaksOff.ts';
import { rangeOfWords, type Told } from '../told.ts';

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
    whereItBreaksOff(take, ending),
    rangeOfWords(take, ending.startWord, total),
    message('Decide on your last sentence, and say it to the end.'),
  );
}

function whereItBreaksOff(take: Told, { why, startWord }: BrokenEnding): Message {
  const total = take.words.length;
  const last = quote(`…${wordsIn(take, Math.max(0, total - ENDED), total)}`);
  const begun = quote(
    wordsIn(take, startWord, Math.min(total, startWord + BEGUN)) + (total - startWord > BEGUN ? ' …' : ''),
  );
  switch (why) {
    case 'main sentence':
      return message('The take breaks off: {words} has no main sentence after it.', { words: begun });
    case 'verb':
      return message('The take breaks off: {words} still waits for a verb.', { words: begun });
    case 'story':
      return message('The take breaks off at {words}, where your story goes on.', { words: last });
    case 'hesitation':
    case 'word':
      return message('The take breaks off at {words}', { words: last });
  }
}

const wordsIn = (take: Told, from: number, to: number): string => {
  const range = rangeOfWords(take, from, to);
  return take.text.slice(range.start, range.end);
};
