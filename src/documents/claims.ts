import type { TextRange } from '../shared/textRange.ts';

/** The stretches of a source that already have a place in the model. What nobody claims becomes a passage. */
export class Claims {
  readonly #ranges: TextRange[] = [];
  #sorted = true;

  claim(range: TextRange): void {
    if (range.end <= range.start) return;
    this.#ranges.push({ start: range.start, end: range.end });
    this.#sorted = false;
  }

  claimAll(ranges: readonly TextRange[]): void {
    for (const range of ranges) this.claim(range);
  }

  /** Takes claims back, e.g. of words that turned out to be a note beside a hook. */
  release(range: TextRange): void {
    const kept = this.#ranges.flatMap((r) =>
      r.end <= range.start || r.start >= range.end
        ? [r]
        : [
            { start: r.start, end: range.start },
            { start: range.end, end: r.end },
          ].filter((part) => part.start < part.end),
    );
    this.#ranges.splice(0, this.#ranges.length, ...kept);
    this.#sorted = false;
  }

  /** The parts of a range that nobody claimed. */
  unclaimed(range: TextRange): TextRange[] {
    if (!this.#sorted) this.#merge();
    const free: TextRange[] = [];
    let at = range.start;
    for (let i = this.#firstEndingAfter(range.start); i < this.#ranges.length; i++) {
      const claimed = this.#ranges[i]!;
      if (claimed.start >= range.end) break;
      if (claimed.start > at) free.push({ start: at, end: claimed.start });
      at = Math.max(at, claimed.end);
    }
    if (at < range.end) free.push({ start: at, end: range.end });
    return free;
  }

  #firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.#ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#ranges[middle]!.end > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  #merge(): void {
    this.#ranges.sort((a, b) => a.start - b.start);
    const merged: { start: number; end: number }[] = [];
    for (const range of this.#ranges) {
      const last = merged.at(-1);
      if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
      else merged.push({ ...range });
    }
    this.#ranges.splice(0, this.#ranges.length, ...merged);
    this.#sorted = true;
  }
}
