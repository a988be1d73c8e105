import type { NextTime } from '../session/model.ts';
import { dateOf, daysBetween, dayName } from './dayWords.ts';

/** 220 → "about 4 minutes"; from two hours on in hours. Seconds. */
export function aboutMinutes(seconds: number): string {
  if (seconds < 45) return 'less than a minute';
  const minutes = Math.round(seconds / 60);
  if (minutes >= 120) return `about ${Math.round(minutes / 60)} hours`;
  return minutes <= 1 ? 'about a minute' : `about ${minutes} minutes`;
}

/** What stands under a rating: "in a minute", "in 3 days", "the eve". Short, for a narrow button. */
export function nextTimeWords({ backAt, forInterview }: NextTime, now: number): string {
  if (forInterview) return 'day before';
  const minutes = Math.round((backAt - now) / 60_000);
  if (minutes <= 0) return 'soon';
  if (minutes < 60) return `${minutes} min`;
  const days = daysBetween(dateOf(now), dateOf(backAt));
  if (days <= 0) return 'later today';
  if (days === 1) return 'tomorrow';
  if (days < 28) return `${days} days`;
  return dayName(dateOf(backAt), dateOf(now));
}

/** How long to wait: "in 3 minutes". */
export function waitWords(until: number, now: number): string {
  const minutes = Math.ceil((until - now) / 60_000);
  if (minutes <= 1) return 'in a minute';
  return minutes < 90 ? `in ${minutes} minutes` : `in about ${Math.round(minutes / 60)} hours`;
}
