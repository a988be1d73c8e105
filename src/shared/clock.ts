/** The only source of "now". The composition root makes one; tests pass a fixed one. */
export interface Clock {
  /** Epoch milliseconds. */
  nowMs(): number;
}

export const fixedClock = (epochMs: number): Clock => ({ nowMs: () => epochMs });
