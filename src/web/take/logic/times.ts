import { formatClock } from '../../design/format.ts';
import type { TimeSpan, WordTime } from '../../../speech/model.ts';
import type { TextRange } from '../../../shared/textRange.ts';

/** "0:07", "1:05" of milliseconds from the recording's start. */
export const clockTime = (ms: number): string => formatClock(ms / 1000);

/** Short times such as pauses: one decimal under ten, else whole: "0.4 s", "48 s". */
export function secondsText(seconds: number): string {
  const rounded = Math.abs(seconds) < 9.95 ? Math.round(seconds * 10) / 10 : Math.round(seconds);
  return `${rounded} s`;
}

/** "12 seconds", "1 minute 5 seconds": the form that is read aloud. */
export function spokenTime(ms: number): string {
  const whole = Math.max(0, Math.round(ms / 1000));
  const minutes = Math.floor(whole / 60);
  const seconds = whole % 60;
  const count = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? '' : 's'}`;
  if (minutes === 0) return count(seconds, 'second');
  return seconds === 0 ? count(minutes, 'minute') : `${count(minutes, 'minute')} ${count(seconds, 'second')}`;
}

/**
 * When the words of a range were said: from the onset of the first timed word that touches it
 * to the offset of the last. Null where no timed word does, or there are no times at all.
 */
export function spanOfRange(times: readonly WordTime[] | null, range: TextRange): TimeSpan | null {
  if (times === null) return null;
  let startMs: number | null = null;
  let endMs = 0;
  for (const word of times) {
    if (word.end <= range.start || word.start >= range.end) continue;
    startMs ??= word.onsetMs;
    endMs = Math.max(endMs, word.offsetMs);
  }
  return startMs === null ? null : { startMs, endMs };
}
