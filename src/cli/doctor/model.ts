/** One thing that Offbook needs, or is better with. */
export interface Checkup {
  /** Stable: "node", "browser". */
  readonly name: string;
  /** missing: Offbook works without it, and does less. broken: something will fail. unknown: can't be told from here. */
  readonly state: 'ok' | 'missing' | 'broken' | 'unknown';
  /** What was found. */
  readonly words: string;
  /** What to do; null where there is nothing to do. */
  readonly fix: string | null;
}

export const fine = (name: string, words: string): Checkup => ({ name, state: 'ok', words, fix: null });
