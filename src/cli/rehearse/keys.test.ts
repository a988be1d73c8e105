import { PassThrough } from 'node:stream';
import type { ReadStream } from 'node:tty';
import { describe, expect, it } from 'vitest';
import { keysFrom } from './keys.ts';

/** A terminal that types, and remembers whether it shows what is typed. */
function fakeTerminal() {
  const stream = new PassThrough();
  const raw: boolean[] = [];
  const input = Object.assign(stream, { isTTY: true, setRawMode: (mode: boolean) => void raw.push(mode) });
  return { input: input as unknown as ReadStream, type: (text: string) => stream.write(text), raw };
}

describe('the keys of a take', () => {
  it('are Enter to end and Ctrl-C or Escape to drop, in order, also where nobody waited yet', async () => {
    const { input, type, raw } = fakeTerminal();
    const keys = keysFrom(input);
    const first = keys.next();
    type('\r');
    expect(await first).toBe('enter');
    type('\u001b[A');
    type('x');
    type('\u001b');
    expect(await keys.next()).toBe('cancel');
    expect(keys.cancelled.aborted).toBe(true);
    keys.close();
    expect(raw).toEqual([true, false]);
  });

  it('are one wait, however often they are asked for', async () => {
    const { input, type } = fakeTerminal();
    const keys = keysFrom(input);
    const asked = [keys.next(), keys.next()];
    type('\u0003');
    expect(await Promise.all(asked)).toEqual(['cancel', 'cancel']);
    keys.close();
  });

  it('come from a pipe as lines, until it closes', async () => {
    const pipe = new PassThrough();
    const keys = keysFrom(pipe as unknown as ReadStream);
    pipe.write('\n');
    expect(await keys.next()).toBe('enter');
    pipe.end();
    expect(await keys.next()).toBe('closed');
    keys.close();
  });
});
