import { message, type Message, type Said, worded } from '../../shared/message.ts';

/** One thing that Offbook needs, or is better with. */
export interface Checkup {
  /** Stable: "node", "browser". */
  readonly name: CheckupName;
  /** missing: Offbook works without it, and does less. broken: something will fail. unknown: can't be told from here. */
  readonly state: 'ok' | 'missing' | 'broken' | 'unknown';
  /** What was found. */
  readonly words: string;
  /** What to do; null where there is nothing to do. */
  readonly fix: string | null;
  /** For a person who reads another language. */
  readonly said: Said<'words' | 'fix'>;
}

/** A checkup from its messages; a string is the same in every language. */
export function checkup(
  name: CheckupName,
  state: Checkup['state'],
  found: Message | string,
  fix: Message | string | null,
): Checkup {
  const { words, said } = worded({ words: found });
  const todo = fix === null ? null : worded({ fix });
  return { name, state, words, fix: todo?.fix ?? null, said: { ...said, ...todo?.said } };
}

export const fine = (name: CheckupName, words: Message | string): Checkup => checkup(name, 'ok', words, null);

/** What each is called where a person reads it. */
export const CHECKUP_NAMES = {
  node: message('node'),
  build: message('build'),
  folder: message('folder'),
  rights: message('rights'),
  disk: message('disk'),
  browser: message('browser'),
  microphone: message('microphone'),
  recorder: message('recorder'),
  recogniser: message('recogniser'),
  decoder: message('decoder'),
} as const;

export type CheckupName = keyof typeof CHECKUP_NAMES;
