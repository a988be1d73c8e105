import { describe, expect, it } from 'vitest';
import { parseDocument } from '../documents/parseDocument.ts';
import { answerPlaces, placesInAnswer } from './answerPlaces.ts';

const SOURCE =
  '# Practice\r\n\r\n## Question 1: Bread\r\nWhy bread?\r\n\r\n**Your Answer:**\r\n> My aunt baked.  \r\n> I helped her.\r\n>\r\n> On Sundays we sold rolls.\r\n\r\n---\r\n';

describe('where an answer’s words stand in its document', () => {
  const parsed = parseDocument({ path: 's.md', text: SOURCE, hasByteOrderMark: false, hash: '' });
  if (parsed.kind !== 'session') throw new Error(parsed.kind);
  const { answer } = parsed.questions[0]!;

  it.each(['aunt', 'I helped', 'On Sundays we sold rolls.', 'rolls'])('%s, there and back', (words) => {
    const start = answer.text.indexOf(words);
    expect(start).toBeGreaterThanOrEqual(0);
    const inText = { start, end: start + words.length };
    const inSource = answerPlaces(SOURCE, answer)(inText);
    expect(SOURCE.slice(inSource.start, inSource.end)).toBe(words);
    expect(placesInAnswer(SOURCE, answer)(inSource)).toEqual(inText);
  });

  it('is the whole answer where its lines can’t be found, and nothing for what is outside', () => {
    const other = { text: 'Elsewhere.', range: answer.range };
    expect(answerPlaces(SOURCE, other)({ start: 0, end: 4 })).toEqual(answer.range);
    expect(placesInAnswer(SOURCE, answer)({ start: 0, end: 5 })).toBeNull();
  });
});
