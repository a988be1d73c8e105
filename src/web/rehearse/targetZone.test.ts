import { expect, test } from 'vitest';
import { clockText, targetText, trackMarks, zoneAnnouncement, zoneAt, zoneWords } from './targetZone.ts';

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

test('time reads as minutes and seconds', () => {
  expect([clockText(0), clockText(7.99), clockText(65), clockText(750), clockText(-3)]).toEqual([
    '0:00',
    '0:07',
    '1:05',
    '12:30',
    '0:00',
  ]);
});

test('targets read as a person would write them', () => {
  expect(targetText({ min: 45, max: 45 })).toBe('45 s');
  expect(targetText(handover)).toBe('45–60 s');
  expect(targetText({ min: 120, max: 120 })).toBe('2 min');
  expect(targetText({ min: 90, max: 90 })).toBe('1:30');
  expect(targetText({ min: 90, max: 120 })).toBe('1:30–2:00');
});

test('the track leaves room past the target', () => {
  expect(trackMarks({ min: 60, max: 60 })).toEqual({ lengthSeconds: 80, inFrom: 0.6, inTo: 0.75 });
});
