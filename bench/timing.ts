import { performance } from 'node:perf_hooks';

/** Median, least and most of several runs, in milliseconds. */
export interface Timing {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** Runs once to warm up (unless `cold`), then `runs` times. */
export async function timed(
  runs: number,
  work: (run: number) => unknown,
  options: { readonly cold?: boolean } = {},
): Promise<Timing> {
  if (!options.cold) await work(-1);
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work(run);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { median: times[Math.floor(times.length / 2)]!, min: times[0]!, max: times.at(-1)! };
}

export const ms = (value: number): string => (value < 10 ? `${value.toFixed(2)} ms` : `${Math.round(value)} ms`);

export interface BenchRow {
  readonly what: string;
  readonly size: string;
  readonly timing: Timing;
  readonly aim: string;
}

/** One line per row; rows of one `what` are followed by how time grew with the work. */
export function printRows(rows: readonly BenchRow[]): void {
  const width = Math.max(...rows.map((row) => `${row.what}, ${row.size}`.length));
  for (const { what, size, timing, aim } of rows) {
    console.log(
      `${`${what}, ${size}`.padEnd(width)}  ${ms(timing.median).padStart(9)}  (${ms(timing.min)} – ${ms(timing.max)})${aim ? `   aim: ${aim}` : ''}`,
    );
  }
}

/** "×9.1 for 10 times the work". */
export function printGrowth(what: string, small: Timing, large: Timing, times: number): void {
  console.log(`  ${what}: ×${(large.median / small.median).toFixed(1)} for ${times} times the work`);
}
