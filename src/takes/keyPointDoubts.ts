import type { PointEvidence } from './pointEvidence.ts';
import type { Told } from './told.ts';

/** Words that deny what the point states by this share never cover it. */
const MOSTLY_DENIED = 0.45;
/** So little of what the point denies, asserted, turns it round. */
const TURNED_ROUND = 0.2;
/** So few words beside the numbers may be there by chance: the unit, and one more. */
const FEW_WORDS = 2;
/** Below it, the clauses that hold a point's words tell other points better. */
const OWN_CLAUSES = 0.1;
/** Of the point itself, said in its words or others for them: with so much, numbers do not stand alone. */
const MUCH_OF_POINT = 0.25;
/** Standing where a point would stand is no evidence by itself: so much of it must be said, in its words or their meaning. */
const LEAST_SAID = 0.25;
/** In a take that keeps to the script's words, a point that is told is told in them, by this much at least. */
const KEEPS_TO_SCRIPT = 0.15;
const LEAST_IN_SCRIPT_WORDS = 0.5;
/** Share of what was said for a point that stands in the last words of a take that breaks off. */
const MOSTLY_BROKEN_OFF = 0.5;
/** Nearly all of the point was said before the take broke off. */
const NEARLY_ALL = 0.75;

/** Whether words that look as if they told a point may well say something else, or not all of it. The person is asked then. */
export const isDoubtful = (take: Told, found: PointEvidence): boolean =>
  found.denied > MOSTLY_DENIED ||
  found.asserts > TURNED_ROUND ||
  Math.max(found.ofPoint, found.ofScript, found.meant) < LEAST_SAID ||
  (found.free < KEEPS_TO_SCRIPT && Math.max(found.ofPoint, found.ofScript) < LEAST_IN_SCRIPT_WORDS) ||
  (found.brokenOff >= MOSTLY_BROKEN_OFF && found.ofPoint < NEARLY_ALL) ||
  leansOnNumbers(take, found);

/**
 * Whether a point shares a number with the take and hardly anything else, or the clauses where it is said tell something
 * else: "it rose to forty minutes" says nothing of the forty minutes that a form took. A number alone is not evidence enough.
 */
function leansOnNumbers(take: Told, found: PointEvidence): boolean {
  const said = new Set(found.carried.hits.map((hit) => hit.at));
  const words = [...said].filter((at) => take.ideas[at]?.value === null).length;
  if (words === said.size) return false;
  return words < FEW_WORDS ? found.ofPoint < MUCH_OF_POINT : words === FEW_WORDS && found.owned < OWN_CLAUSES;
}
