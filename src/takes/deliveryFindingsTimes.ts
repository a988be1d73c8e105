import { type Message, message, type MessageValue } from '../shared/message.ts';

/** "1 second", "12 seconds". */
export const inSeconds = (seconds: number): Message =>
  message('{seconds, plural, one {# second} other {# seconds}}', { seconds: Math.round(seconds) });

/** "0:07", "1:02". */
export const clock = (ms: number): string =>
  `${Math.floor(ms / 60_000)}:${String(Math.floor(ms / 1000) % 60).padStart(2, '0')}`;

const MOST_PLACES = 3;

/** "0:07", "0:07 and 0:31", "0:07, 0:31, 0:50 and 2 more". */
export function clocks(places: readonly number[]): MessageValue {
  const shown = places.slice(0, MOST_PLACES).map(clock);
  const more = places.length - shown.length;
  return { list: more > 0 ? [...shown, message('{count} more', { count: more })] : shown };
}
