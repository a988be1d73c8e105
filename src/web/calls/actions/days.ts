import { addDays } from '../../../recall/schedule/zonedTime.ts';

export { addDays };

/** The person's date as 2026-03-18. */
export const today = (): string => dateOf(Date.now());

/** The date of an instant where the person is. */
export function dateOf(instant: number): string {
  const now = new Date(instant);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
