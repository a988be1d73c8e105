import { readReflection } from '../../documents/reflection.ts';
import { Claims } from '../../documents/claims.ts';
import { sessionLines } from '../../documents/sessionLines.ts';

export interface WrittenReflection {
  readonly question: string;
  readonly answer: string;
}

/** The lines of a reflection: numbered questions, the answers below. Each way of writing is tried until it reads back. */
export function reflectionLines(
  entries: readonly WrittenReflection[],
  guardedLine: (line: string) => string,
): readonly string[] {
  return entries.flatMap(({ question, answer }, i) => {
    const below =
      answer === '' ? [] : answer.split('\n').map((line) => (line === '' ? '' : answerLine(line, guardedLine)));
    const asked = [`${i + 1}. ${question}`, `${i + 1}. **${question}**`, `${i + 1}. **${question}:**`].find((line) =>
      readsAs([line, ...below], question, answer),
    );
    return [asked ?? `${i + 1}. **${question}:**`, ...below];
  });
}

/** A line of an answer; one that would begin another question is labelled as an answer. */
function answerLine(line: string, guardedLine: (line: string) => string): string {
  return (
    [guardedLine(line), line].find((one) => readsAs(['1. What?', 'So.', one], 'What?', `So.\n${line}`)) ??
    `**Answer:** ${/^\\[!-/:-@[-`{-~]/.test(line) ? `\\${line}` : line}`
  );
}

function readsAs(lines: readonly string[], question: string, answer: string): boolean {
  const text = `Before.\n\n${lines.join('\n')}\n`;
  const read = readReflection(text, sessionLines(text, 9), 'Reflection', new Claims());
  return read.length === 1 && read[0]!.question === question && read[0]!.answer.text === answer;
}
