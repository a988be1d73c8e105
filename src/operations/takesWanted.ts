import { takesWantedOf } from '../documents/checklist.ts';
import type { GuideDocument } from '../documents/model.ts';

/** Where no checklist says otherwise. Five is what study guides commonly ask for. */
const DEFAULT_TAKES_WANTED = 5;

/** How often the guide's checklist wants each story recorded. */
export function takesWantedBy(guide: GuideDocument | null): number {
  return (guide && takesWantedOf(guide.checklist)) ?? DEFAULT_TAKES_WANTED;
}
