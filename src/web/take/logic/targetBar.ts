import { formatSeconds } from '../../design/format.ts';
import type { TargetSeconds } from '../../../documents/model.ts';
import { inZoneStartSeconds, type Zone, zoneAt } from '../../../takes/targetZone.ts';
import { say } from '../../../words/say.ts';

/** Where things stand on the bar of seconds, all as shares of its length from 0 to 1. */
export interface TargetBar {
  /** The zone that the seconds fall in, by the same rule as the timer while rehearsing; null without a target. */
  readonly verdict: Zone | null;
  /** "12 s over your target". */
  readonly words: string;
  /** Seconds at the bar's end. */
  readonly scaleSeconds: number;
  readonly told: number;
  /** The stretch that counts as in the target; null without a target. */
  readonly zone: { readonly start: number; readonly end: number } | null;
}

/** The bar of seconds told against the target. Judged in whole seconds, as they are shown. */
export function targetBar(seconds: number, target: TargetSeconds | null): TargetBar {
  if (target === null || target.max <= 0) {
    const scaleSeconds = Math.max(60, Math.ceil(seconds / 30) * 30);
    return { verdict: null, words: say('No target'), scaleSeconds, told: seconds / scaleSeconds, zone: null };
  }
  const whole = Math.round(seconds);
  const from = inZoneStartSeconds(target);
  const verdict = zoneAt(whole, target);
  const scaleSeconds = Math.max((target.max * 4) / 3, seconds * 1.08);
  return {
    verdict,
    words:
      verdict === 'over'
        ? say('{whole} over your target', { whole: formatSeconds(whole - target.max) })
        : verdict === 'under'
          ? say('{min} under your target', { min: formatSeconds(target.min - whole) })
          : say('In your target'),
    scaleSeconds,
    told: seconds / scaleSeconds,
    zone: { start: from / scaleSeconds, end: target.max / scaleSeconds },
  };
}
