/** Where the time told so far stands against the story's target. */
export type Zone = 'under' | 'in' | 'over';

export interface Target {
  /** Seconds, min ≤ max. */
  readonly min: number;
  readonly max: number;
}

/**
 * "In" begins before the target does: a story told in 80 % of its time has said everything and was only quick,
 * and a guide that says "45 seconds" means "about that". The upper end is hard, because an interviewer stops listening.
 */
export const IN_ZONE_FROM = 0.8;

/** First second of the "in" zone: 80 % of the target's lower end. */
export const inZoneStartSeconds = (target: Target): number => target.min * IN_ZONE_FROM;

/**
 * under: less than 80 % of the target's lower end. in: from there to its upper end, both included. over: past its upper end.
 * Null without a target.
 */
export function zoneAt(seconds: number, target: Target | null): Zone | null {
  if (target === null) return null;
  if (seconds > target.max) return 'over';
  return seconds >= inZoneStartSeconds(target) ? 'in' : 'under';
}

/** What the screen shows beside the time. */
export function zoneWords(zone: Zone | null): string {
  if (zone === null) return 'No target';
  return zone === 'under' ? 'Under' : zone === 'in' ? 'In your target' : 'Over';
}

/** What a screen reader says when the zone changes, and at no other second. */
export function zoneAnnouncement(zone: Zone, target: Target): string {
  if (zone === 'in') return 'You are in your target.';
  if (zone === 'over') return `Over your target of ${target.max} seconds.`;
  return 'Recording.';
}

/** Where things stand on the time track, each 0 to 1 of its width. */
export interface TrackMarks {
  readonly lengthSeconds: number;
  readonly inFrom: number;
  readonly inTo: number;
}

/** The track ends a third past the target, so that "over" has room to be seen growing. Null without a target. */
export function trackMarks(target: Target | null): TrackMarks | null {
  if (target === null || target.max <= 0) return null;
  const lengthSeconds = (target.max * 4) / 3;
  return { lengthSeconds, inFrom: inZoneStartSeconds(target) / lengthSeconds, inTo: target.max / lengthSeconds };
}
