import type { TargetSeconds } from '../../documents/model.ts';
import { zoneAt } from '../../takes/targetZone.ts';
import { say, spokenLocale } from '../../words/say.ts';

/** Words for times, lengths and counts. All pure: "now" is passed in. */

const MINUTE = 60_000;
const DAY = 86_400_000;

/** 45 → "45 s", 100 → "1 min 40 s". Takes seconds, rounds to whole ones. */
export function formatSeconds(seconds: number): string {
  const whole = Math.round(seconds);
  if (Math.abs(whole) < 100) return `${whole} s`;
  const minutes = Math.trunc(whole / 60);
  const rest = Math.abs(whole % 60);
  return rest === 0 ? say('{minutes} min', { minutes }) : say('{minutes} min {rest} s', { minutes, rest });
}

/** 75 → "1:15", 3675 → "1:01:15". Takes seconds; rounds down, as a clock does. */
export function formatClock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const two = (n: number) => String(n).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

/** {45, 60} → "45–60 s", {60, 60} → "60 s". */
export function formatTarget(target: { readonly min: number; readonly max: number }): string {
  if (target.min === target.max) return formatSeconds(target.max);
  if (target.max < 100) return `${Math.round(target.min)}–${Math.round(target.max)} s`;
  return say('{min} to {max}', { min: formatSeconds(target.min), max: formatSeconds(target.max) });
}

/** How a told length stands to its target, in whole seconds as they are shown: "in the target", "12 s over", "19 s under". */
export function formatAgainstTarget(seconds: number, target: TargetSeconds): string {
  const whole = Math.round(seconds);
  const zone = zoneAt(whole, target);
  if (zone === 'over') return say('{whole} over', { whole: formatSeconds(whole - target.max) });
  return zone === 'under' ? say('{min} under', { min: formatSeconds(target.min - whole) }) : say('in the target');
}

/** How a length changed: 6 → "6 s longer", -90 → "90 s shorter". Takes seconds other than 0. */
export function formatLonger(change: number): string {
  const time = formatSeconds(Math.abs(change));
  return change > 0 ? say('{time} longer', { time }) : say('{time} shorter', { time });
}

/** An instant as a person would say it: "just now", "5 minutes ago", "today at 14:05", "yesterday at 9:00", "3 May". */
export function formatWhen(atMs: number, nowMs: number): string {
  const ago = nowMs - atMs;
  if (ago >= 0 && ago < MINUTE) return say('just now');
  if (ago >= 0 && ago < 60 * MINUTE) {
    return new Intl.RelativeTimeFormat(spokenLocale()).format(-Math.floor(ago / MINUTE), 'minute');
  }
  const days = Math.round((startOfDay(nowMs) - startOfDay(atMs)) / DAY);
  const clock = new Intl.DateTimeFormat(spokenLocale(), { hour: '2-digit', minute: '2-digit' }).format(atMs);
  if (days === 0) return say('today at {clock}', { clock });
  if (days === 1) return say('yesterday at {clock}', { clock });
  if (days > 1 && days < 7)
    return say('{weekday} at {clock}', {
      weekday: new Intl.DateTimeFormat(spokenLocale(), { weekday: 'long' }).format(atMs),
      clock,
    });
  const sameYear = new Date(atMs).getFullYear() === new Date(nowMs).getFullYear();
  return new Intl.DateTimeFormat(spokenLocale(), {
    day: 'numeric',
    month: 'long',
    ...(!sameYear && { year: 'numeric' }),
  }).format(atMs);
}

/** The whole instant, for a title or a screen reader: "Friday 3 May 2024 at 14:05". */
export function formatInstant(atMs: number): string {
  return new Intl.DateTimeFormat(spokenLocale(), { dateStyle: 'full', timeStyle: 'short' }).format(atMs);
}

/** An ISO date of a document as "31 May 2025"; anything else stays as it was written. */
export function formatDate(written: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) return written;
  const date = new Date(`${written}T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return written;
  return new Intl.DateTimeFormat(spokenLocale(), { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

function startOfDay(ms: number): number {
  const date = new Date(ms);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
