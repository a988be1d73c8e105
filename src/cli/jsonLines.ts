import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { type Failure, failure } from '../shared/failure.ts';
import { message, type Message } from '../shared/message.ts';
import { err, ok, type Result } from '../shared/result.ts';

/**
 * Reads JSON lines and answers each with one, in the same order. A line that can't be answered gets
 * `{id, error: {code, message}}`, and the others go on. Resolves to how many could not be answered.
 */
export async function answerJsonLines(
  input: Readable,
  write: (line: string) => void,
  answer: (value: Readonly<Record<string, unknown>>) => Promise<Result<object, Failure>>,
): Promise<number> {
  let failed = 0;
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    const parsed = parseObject(line, number);
    const answered = parsed.ok ? await answer(parsed.value) : parsed;
    const id = parsed.ok ? parsed.value['id'] : undefined;
    if (!answered.ok) failed++;
    const error = answered.ok ? null : { code: answered.error.code, message: answered.error.message };
    write(JSON.stringify(answered.ok ? { id, ...answered.value } : { id, error }));
  }
  return failed;
}

function parseObject(line: string, number: number): Result<Record<string, unknown>, Failure> {
  const wrong = (came: Message): Result<never, Failure> =>
    err(failure('json-line-invalid', message('Line {number} should be one JSON object; {came}.', { number, came })));
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? ok(value as Record<string, unknown>)
      : wrong(message('it is another kind of value'));
  } catch (error) {
    return wrong(message("it can't be read ({why})", { why: (error as Error).message }));
  }
}
