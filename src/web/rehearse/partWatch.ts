import type { TargetSeconds } from '../../documents/model.ts';
import type { ScriptPlace } from '../../speech/following/model.ts';
import type { PartName } from '../../takes/model.ts';
import type { PlannedParts } from '../../takes/plannedParts.ts';

/** The part that is being told. */
export interface PartNow {
  readonly part: PartName;
  /** Whole seconds of sound in it so far. */
  readonly seconds: number;
  /** Its share of the target's upper end, whole seconds. */
  readonly budgetSeconds: number;
}

/**
 * Watches the place in the script pass from part to part. A part lasts from the first sentence of it that is heard to the
 * first sentence of another one; before the first there is none.
 */
export function createPartWatch(
  { parts, ofSentences }: PlannedParts,
  target: TargetSeconds,
): { at(place: ScriptPlace | null): PartNow | null } {
  let part: PartName | null = null;
  let sinceMs = 0;
  const before = new Map<PartName, number>();
  return {
    at(place) {
      const told = place?.sentence == null ? null : (ofSentences[place.sentence] ?? null);
      if (place && told !== null && told !== part) {
        if (part !== null) before.set(part, (before.get(part) ?? 0) + place.heardMs - sinceMs);
        part = told;
        sinceMs = place.heardMs;
      }
      if (part === null || place === null) return null;
      const share = parts.find((one) => one.part === part)?.share ?? 0;
      return {
        part,
        seconds: Math.round(((before.get(part) ?? 0) + place.heardMs - sinceMs) / 1000),
        budgetSeconds: Math.round(share * target.max),
      };
    },
  };
}
