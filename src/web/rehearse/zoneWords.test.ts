import { expect, test } from 'vitest';
import { zoneAt } from '../../takes/targetZone.ts';
import { trackMarks, zoneAnnouncement, zoneWords } from './zoneWords.ts';

const handover = { min: 45, max: 60 };

test('a telling is in its zone from 80 % of the lower end to the upper end, both included', () => {
  expect(zoneAt(35.9, handover)).toBe('under');
  expect(zoneAt(36, handover)).toBe('in');
  expect(zoneAt(60, handover)).toBe('in');
  expect(zoneAt(60.1, handover)).toBe('over');
});

test('one number in the guide makes a zone too', () => {
  const target = { min: 45, max: 45 };
  expect(zoneAt(30, target)).toBe('under');
  expect(zoneAt(40, target)).toBe('in');
  expect(zoneAt(46, target)).toBe('over');
});

test('without a target there is no zone, and the screen says so', () => {
  expect(zoneAt(30, null)).toBeNull();
  expect(zoneWords(null)).toBe('No target');
  expect(trackMarks(null)).toBeNull();
});

test('zones have words, not only colours', () => {
  expect([zoneWords('under'), zoneWords('in'), zoneWords('over')]).toEqual(['Under', 'In your target', 'Over']);
  expect(zoneAnnouncement('over', handover)).toBe('Over your target of 60 seconds.');
});

test('the track leaves room past the target', () => {
  expect(trackMarks({ min: 60, max: 60 })).toEqual({ lengthSeconds: 80, inFrom: 0.6, inTo: 0.75 });
});
