/** The only source of "now". The composition root makes one; tests pass one of their own. */
export interface Clock {
  /** Epoch milliseconds. */
  nowMs(): number;
}
