import type { Terminal } from './terminal.ts';

export interface ProgressLine {
  show(fraction: number): void;
  /** Clears the line; may be called more than once. */
  end(): void;
}

/** What is over sooner needs no progress. */
const WORTH_SHOWING_MS = 700;

/** How far work is, in one line that is written over; nothing where standard error is no terminal. */
export function progressLine(terminal: Terminal): ProgressLine {
  if (process.stderr.isTTY !== true) return { show: () => undefined, end: () => undefined };
  let shown = -1;
  const begun = performance.now();
  return {
    show(fraction) {
      if (shown === -1 && performance.now() - begun < WORTH_SHOWING_MS) return;
      const percent = Math.floor(fraction * 100);
      if (percent === shown) return;
      shown = percent;
      const width = Math.max(10, Math.min(40, terminal.columns - 8));
      const full = Math.round((width * percent) / 100);
      process.stderr.write(`\r${'█'.repeat(full)}${'░'.repeat(width - full)} ${String(percent).padStart(3)} %`);
    },
    end() {
      if (shown === -1) return;
      shown = -1;
      process.stderr.write(`\r${' '.repeat(terminal.columns)}\r`);
    },
  };
}
