import type { IsoDate } from '../../recall/model.ts';
import { minutesOn, type RecallSettings } from '../recall/recallSettings.ts';
import { type PlanSettings, practiceMinutesOn } from './planSettings.ts';

/** Of a day's minutes recall gets at most so much, so that stories are told as well. */
const MOST_SHARE = 0.6;
/** But so many minutes always: what is due is lost first. */
const LEAST_MINUTES = 5;

/** The most minutes of recall that the plan puts on a day. */
export function recallMinutesOn(recall: RecallSettings, plan: PlanSettings, day: IsoDate): number {
  const all = practiceMinutesOn(plan, day);
  return all === 0 ? 0 : Math.min(minutesOn(recall, day), Math.max(LEAST_MINUTES, all * MOST_SHARE));
}
