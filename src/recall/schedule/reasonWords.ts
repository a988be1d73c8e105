import type { PlanReason } from './dayPlan.ts';

/**
 * A reason in words for the page. `dayName` is the interview's day as the person reads it ("Wednesday", "3 June");
 * `retention` is the wished one, 0 to 1.
 */
export function reasonWords(reason: PlanReason, retention: number, dayName: string | null): string {
  const percent = `${Math.round(retention * 100)} %`;
  const before = dayName === null ? 'soon' : `before ${dayName}`;
  switch (reason) {
    case 'new':
      return 'new';
    case 'wrong':
      return 'once more, now that you have seen the answer';
    case 'falling':
      return `falls below ${percent} ${before}`;
    case 'last-check':
      return dayName === null ? 'last check before the day' : `last check before ${dayName}`;
    case 'step':
      return 'a second look today';
    case 'due':
      return 'due';
  }
}
