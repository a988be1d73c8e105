import { secondsText } from './times.ts';

export type TargetVerdict = 'under' | 'in' | 'over' | 'none';

/** Where things stand on the bar of seconds, all as shares of its length from 0 to 1. */
export interface TargetBar {
  readonly verdict: TargetVerdict;
  /** "12 s over your target". */
  readonly words: string;
  /** Seconds at the bar's end. */
  readonly scaleSeconds: number;
  readonly told: number;
  /** The zone that counts as in the target. */
  readonly zone: { readonly start: number; readonly end: number } | null;
}

/** A single-number target allows this share below it before a telling counts as under: a 60 s story told in 51 s is fine. */
export const UNDER_TOLERANCE = 0.15;

/**
 * The bar of seconds told against the target. The upper end of the target is strict, since an
 * interviewer's patience ends there; the lower end of a single-number target is 15 % below it.
 */
export function targetBar(seconds: number, target: { readonly min: number; readonly max: number } | null): TargetBar {
  if (target === null) {
    const scale = Math.max(60, Math.ceil(seconds / 30) * 30);
    return {
      verdict: 'none',
      words: 'No target for this story',
      scaleSeconds: scale,
      told: seconds / scale,
      zone: null,
    };
  }
  const low = target.min < target.max ? target.min : target.max * (1 - UNDER_TOLERANCE);
  const scale = Math.max(target.max * 1.4, seconds * 1.08);
  const verdict = seconds > target.max + 0.5 ? 'over' : seconds < low - 0.5 ? 'under' : 'in';
  const words =
    verdict === 'over'
      ? `${secondsText(seconds - target.max)} over your target`
      : verdict === 'under'
        ? `${secondsText(low - seconds)} short of your target`
        : 'In your target';
  return {
    verdict,
    words,
    scaleSeconds: scale,
    told: Math.min(1, seconds / scale),
    zone: { start: low / scale, end: target.max / scale },
  };
}

/** "60 s", "45 to 60 s". */
export function targetText(target: { readonly min: number; readonly max: number }): string {
  return target.min === target.max ? `${target.max} s` : `${target.min} to ${target.max} s`;
}
