import type { NextTime } from '../session/model.ts';
import { dateOf, daysBetween, dayName } from './dayWords.ts';
import { say } from '../../../words/say.ts';

/** 220 → "about 4 minutes"; from two hours on in hours. Seconds. */
export function aboutMinutes(seconds: number): string {
  if (seconds < 45) return say('less than a minute');
  const minutes = Math.round(seconds / 60);
  if (minutes >= 120) return say('about {number} hours', { number: Math.round(minutes / 60) });
  return minutes <= 1 ? say('about a minute') : say('about {minutes} minutes', { minutes });
}

/** What stands under a rating: "in a minute", "in 3 days", "the eve". Short, for a narrow button. */
export function nextTimeWords({ backAt, forInterview }: NextTime, now: number): string {
  if (forInterview) return say('day before');
  const minutes = Math.round((backAt - now) / 60_000);
  if (minutes <= 0) return 'soon';
  if (minutes < 60) return say('{minutes} min', { minutes });
  const days = daysBetween(dateOf(now), dateOf(backAt));
  if (days <= 0) return say('later today');
  if (days === 1) return 'tomorrow';
  if (days < 28) return say('{days} days', { days });
  return dayName(dateOf(backAt), dateOf(now));
}

/** How long to wait: "in 3 minutes". */
export function waitWords(until: number, now: number): string {
  const minutes = Math.ceil((until - now) / 60_000);
  if (minutes <= 1) return say('in a minute');
  return minutes < 90
    ? say('in {minutes} minutes', { minutes })
    : say('in about {number} hours', { number: Math.round(minutes / 60) });
}
