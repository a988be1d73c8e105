import { expect, test } from 'vitest';
import { createSilenceWatch } from './silenceWatch.ts';

/** Feeds one level for a stretch of time, every 100 ms, and gives the last verdict. */
function feed(watch: ReturnType<typeof createSilenceWatch>, dbfs: number, fromMs: number, toMs: number) {
  let verdict = null;
  for (let at = fromMs; at <= toMs; at += 100) verdict = watch.hear(dbfs, at);
  return verdict;
}

test('a microphone that gives nothing is named after three seconds, not before', () => {
  const watch = createSilenceWatch();
  expect(feed(watch, -90, 0, 2900)).toBeNull();
  expect(feed(watch, -90, 3000, 3000)).toBe('unheard');
});

test('room noise alone is nothing heard', () => {
  expect(feed(createSilenceWatch(), -58, 0, 3000)).toBe('unheard');
});

test('the message goes as soon as something is heard', () => {
  const watch = createSilenceWatch();
  feed(watch, -90, 0, 4000);
  expect(watch.hear(-20, 4100)).toBeNull();
});

test('a pause to think in a quiet room is left alone', () => {
  const watch = createSilenceWatch();
  feed(watch, -20, 0, 1000);
  expect(feed(watch, -60, 1100, 9000)).toBeNull();
});

test('a microphone muted in the middle of a take is named', () => {
  const watch = createSilenceWatch();
  feed(watch, -20, 0, 1000);
  expect(feed(watch, -120, 1100, 4200)).toBe('gone-silent');
});

test('time in which the page was asleep does not count as silence', () => {
  const watch = createSilenceWatch();
  watch.hear(-90, 0);
  expect(watch.hear(-90, 60_000)).toBeNull();
});
