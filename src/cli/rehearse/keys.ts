import type { ReadStream } from 'node:tty';

/** closed: nothing more can be typed. */
export type Key = 'enter' | 'cancel' | 'closed';

/** What a person presses while they record. */
export interface Keys {
  /** The next key; asked again before it came, the same one is waited for. */
  next(): Promise<Key>;
  /** Aborts with Ctrl-C, Escape and the signals that end a program. */
  readonly cancelled: AbortSignal;
  close(): void;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const CTRL_C = '\u0003';
const ESCAPE = '\u001b';

/** Keys of a terminal, one by one and unseen; of a pipe, its lines. */
export function keysFrom(input: Pick<ReadStream, 'on' | 'off' | 'pause' | 'resume'> & Partial<ReadStream>): Keys {
  const controller = new AbortController();
  const pressed: Key[] = [];
  let give: ((key: Key) => void) | null = null;
  let coming: Promise<Key> | null = null;
  const press = (key: Key): void => {
    if (key === 'cancel') controller.abort();
    if (give) give(key);
    else pressed.push(key);
    give = null;
    coming = null;
  };
  const isTyped = input.isTTY === true;
  const onData = (data: Buffer | string): void => {
    const typed = data.toString();
    // An arrow key begins with Escape, too.
    if (isTyped && (typed.includes(CTRL_C) || typed === ESCAPE)) press('cancel');
    else if (/[\r\n]/.test(typed)) press('enter');
  };
  const onEnd = (): void => press('closed');
  const onSignal = (): void => press('cancel');
  if (isTyped) input.setRawMode?.(true);
  input.on('data', onData);
  input.on('end', onEnd);
  input.resume();
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return {
    cancelled: controller.signal,
    next() {
      const waiting = pressed.shift();
      if (waiting !== undefined) return Promise.resolve(waiting);
      coming ??= new Promise<Key>((resolve) => {
        give = resolve;
      });
      return coming;
    },
    close() {
      input.off('data', onData);
      input.off('end', onEnd);
      if (isTyped) input.setRawMode?.(false);
      input.pause();
      for (const signal of SIGNALS) process.off(signal, onSignal);
    },
  };
}
