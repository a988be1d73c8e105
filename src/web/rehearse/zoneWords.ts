import type { TargetSeconds } from '../../documents/model.ts';
import { inZoneStartSeconds, type Zone } from '../../takes/targetZone.ts';
import { say } from '../../words/say.ts';

/** What the screen shows beside the time. */
export function zoneWords(zone: Zone | null): string {
  if (zone === null) return say('No target');
  return zone === 'under' ? say('Under') : zone === 'in' ? say('In your target') : say('Over');
}

/** What a screen reader says when the zone changes, and at no other second. */
export function zoneAnnouncement(zone: Zone, target: TargetSeconds): string {
  if (zone === 'in') return say('You are in your target.');
  if (zone === 'over') return say('Over your target of {max} seconds.', { max: target.max });
  return say('Recording.');
}

/** Where things stand on the time track, each 0 to 1 of its width. */
export interface TrackMarks {
  readonly lengthSeconds: number;
  readonly inFrom: number;
  readonly inTo: number;
}

/** The track ends a third past the target, so that "over" has room to be seen growing. Null without a target. */
export function trackMarks(target: TargetSeconds | null): TrackMarks | null {
  if (target === null || target.max <= 0) return null;
  const lengthSeconds = (target.max * 4) / 3;
  return { lengthSeconds, inFrom: inZoneStartSeconds(target) / lengthSeconds, inTo: target.max / lengthSeconds };
}
