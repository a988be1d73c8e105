import type { TargetSeconds } from '../documents/model.ts';

/** Where the time told stands against the story's target. */
export type Zone = 'under' | 'in' | 'over';

/**
 * "In" begins before the target does: a story told in 80 % of its time has said everything and was only quick,
 * and a guide that says "45 seconds" means "about that". The upper end is hard, because an interviewer stops listening.
 */
export const IN_ZONE_FROM = 0.8;

/** First second of the "in" zone: 80 % of the target's lower end. */
export const inZoneStartSeconds = (target: TargetSeconds): number => target.min * IN_ZONE_FROM;

/**
 * under: less than 80 % of the target's lower end. in: from there to its upper end, both included. over: past its upper end.
 * Null without a target.
 */
export function zoneAt(seconds: number, target: TargetSeconds | null): Zone | null {
  if (target === null) return null;
  if (seconds > target.max) return 'over';
  return seconds >= inZoneStartSeconds(target) ? 'in' : 'under';
}
