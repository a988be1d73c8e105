const BINS = 10;

/** Forecast probabilities beside the true ones. */
export class Calibration {
  #count = 0;
  #foreseen = 0;
  #true = 0;
  #squares = 0;
  readonly #bins = Array.from({ length: BINS }, () => ({ count: 0, foreseen: 0, true: 0 }));

  add(foreseen: number, truth: number): void {
    this.#count++;
    this.#foreseen += foreseen;
    this.#true += truth;
    this.#squares += (foreseen - truth) ** 2;
    const bin = this.#bins[Math.min(BINS - 1, Math.floor(foreseen * BINS))]!;
    bin.count++;
    bin.foreseen += foreseen;
    bin.true += truth;
  }

  get foreseen(): number {
    return this.#foreseen / this.#count;
  }

  get true(): number {
    return this.#true / this.#count;
  }

  /** Root mean square of forecast minus truth, card by card. */
  get perCard(): number {
    return Math.sqrt(this.#squares / this.#count);
  }

  /** How far forecasts of like size are off on average (expected calibration error over ten bins). */
  get error(): number {
    return this.#bins.reduce((sum, bin) => sum + Math.abs(bin.foreseen - bin.true), 0) / this.#count;
  }

  get bins(): readonly { readonly count: number; readonly foreseen: number; readonly true: number }[] {
    return this.#bins.map(({ count, foreseen, true: truth }) => ({
      count,
      foreseen: count === 0 ? 0 : foreseen / count,
      true: count === 0 ? 0 : truth / count,
    }));
  }
}
