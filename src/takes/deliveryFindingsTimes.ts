/** "1 second", "12 seconds". */
export const inSeconds = (seconds: number): string => {
  const whole = Math.round(seconds);
  return whole === 1 ? '1 second' : `${whole} seconds`;
};

/** "0:07", "1:02". */
export const clock = (ms: number): string =>
  `${Math.floor(ms / 60_000)}:${String(Math.floor(ms / 1000) % 60).padStart(2, '0')}`;

const MOST_PLACES = 3;

/** "0:07", "0:07 and 0:31", "0:07, 0:31, 0:50 and 2 more". */
export function clocks(places: readonly number[]): string {
  const shown = places.slice(0, MOST_PLACES).map(clock);
  const more = places.length - shown.length;
  const all = more > 0 ? [...shown, `${more} more`] : shown;
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}
