import type { Delivery } from '../../../delivery/model.ts';
import type { TimeSpan, WordTime } from '../../../speech/model.ts';
import type { PartName, PartReview } from '../../../takes/model.ts';
import { spanOfRange } from './times.ts';

/** A stretch of the recording to draw, in shares of its length. */
export interface Region<Name extends string = string> extends TimeSpan {
  readonly name: Name;
  readonly left: number;
  readonly width: number;
}

// A recording under this peak is drawn at its real height: scaling up silence would look like speech.
const QUIETEST_FULL_HEIGHT = 0.06;

/**
 * The largest value in each of `count` equal steps, scaled so that the loudest reaches 1.
 * Fewer values than steps are returned as they are.
 */
export function columnsOf(values: readonly number[], count: number): number[] {
  const size = Math.max(1, values.length / count);
  const columns: number[] = [];
  for (let i = 0; i * size < values.length && columns.length < count; i++) {
    let top = 0;
    for (let j = Math.floor(i * size); j < Math.min(values.length, Math.floor((i + 1) * size)); j++) {
      top = Math.max(top, Math.abs(values[j] ?? 0));
    }
    columns.push(top);
  }
  const loudest = Math.max(QUIETEST_FULL_HEIGHT, ...columns);
  return columns.map((value) => value / loudest);
}

/** An SVG path mirrored about the middle of a box of `width` by `height`. Silence is a line one unit high. */
export function waveformPath(columns: readonly number[], width: number, height: number): string {
  if (columns.length === 0) return '';
  const middle = height / 2;
  const step = width / columns.length;
  const half = (value: number): number => Math.max(0.5, value * (middle - 1));
  const round = (n: number): number => Math.round(n * 10) / 10;
  const points = (sign: 1 | -1): string[] =>
    columns.map((value, i) => `${round((i + 0.5) * step)} ${round(middle - sign * half(value))}`);
  return `M0 ${middle} L${points(1).join(' L')} L${width} ${middle} L${points(-1).toReversed().join(' L')} Z`;
}

/** Time at a horizontal share of the picture, kept inside the recording. */
export function timeAt(share: number, durationMs: number): number {
  return Math.round(Math.max(0, Math.min(1, share)) * durationMs);
}

/** Pauses as regions. `minMs` leaves out those too short to see; all of them stay in the table. */
export function pauseRegions(delivery: Delivery, minMs = 0): Region[] {
  return delivery.pauses
    .filter((pause) => pause.endMs - pause.startMs >= minMs)
    .map((pause) => region('pause', pause, delivery.durationMs));
}

/** Story parts on the clock: their own times, else those of their words; parts without either are left out. */
export function partRegions(
  parts: readonly PartReview[],
  times: readonly WordTime[] | null,
  durationMs: number,
): Region<PartName>[] {
  return parts.flatMap((part) => {
    const span =
      part.startMs !== undefined && part.endMs !== undefined
        ? { startMs: part.startMs, endMs: part.endMs }
        : spanOfRange(times, part.range);
    return span === null || span.endMs <= span.startMs ? [] : [region(part.part, span, durationMs)];
  });
}

function region<Name extends string>(name: Name, span: TimeSpan, durationMs: number): Region<Name> {
  const total = Math.max(1, durationMs);
  const left = Math.max(0, Math.min(1, span.startMs / total));
  return { name, ...span, left, width: Math.max(0, Math.min(1 - left, (span.endMs - span.startMs) / total)) };
}

/** Labelled times under the picture: at most `most` steps of a round length, the end not included. */
export function rulerTicks(durationMs: number, most = 8): number[] {
  const steps = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1800].map((s) => s * 1000);
  const step = steps.find((s) => durationMs / s <= most) ?? 3600_000;
  const ticks: number[] = [];
  // A time at the very end would have no room beside its tick on a phone.
  const last = durationMs - Math.max(step * 0.4, durationMs * 0.12);
  for (let at = 0; at < last; at += step) ticks.push(at);
  return ticks.length === 0 ? [0] : ticks;
}

/** Speech and silence as shares of the telling, first to last word: the wait before it is not counted as silence. */
export function speechShares(delivery: Delivery): { readonly speech: number; readonly silence: number } {
  if (delivery.durationMs <= 0) return { speech: 0, silence: 0 };
  const told = delivery.toldMs ?? 0;
  if (told <= 0) return { speech: 0, silence: 1 };
  const speech = Math.max(0, Math.min(1, delivery.speechMs / told));
  return { speech, silence: 1 - speech };
}

/** The longest pause, or null. */
export function longestPause(pauses: readonly TimeSpan[]): TimeSpan | null {
  let longest: TimeSpan | null = null;
  for (const pause of pauses) {
    if (longest === null || pause.endMs - pause.startMs > longest.endMs - longest.startMs) longest = pause;
  }
  return longest;
}
