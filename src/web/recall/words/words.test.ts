import { describe, expect, it } from 'vitest';
import { clockOf, dayName, daysBetween, fullDay, minutesOfClock, onDay } from './dayWords.ts';
import { followedSentence, forecastSentence } from './forecastWords.ts';
import { aboutMinutes, nextTimeWords, waitWords } from './timeWords.ts';

const TODAY = '2031-03-10'; // a Monday
const at = (day: number, hour: number, minute = 0) => new Date(2031, 2, day, hour, minute).getTime();

describe('days', () => {
  it.each([
    ['2031-03-10', 'today'],
    ['2031-03-11', 'tomorrow'],
    ['2031-03-12', 'on Wednesday'],
    ['2031-03-16', 'on Sunday'],
    ['2031-03-17', 'on 17 March'],
    ['2032-01-02', 'on 2 January 2032'],
    ['2031-03-09', 'on 9 March'],
  ])('%s is “%s”', (date, words) => expect(onDay(date, TODAY)).toBe(words));

  it('are counted across a change of the clocks and of the year', () => {
    expect(daysBetween('2031-03-29', '2031-03-31')).toBe(2);
    expect(daysBetween('2031-12-31', '2032-01-01')).toBe(1);
    expect(dayName('2031-03-10', TODAY)).toBe('today');
  });

  it('can be said in full', () => expect(fullDay('2031-03-12')).toBe('Wednesday 12 March 2031'));

  it('have times that read both ways', () => {
    expect(clockOf(9 * 60 + 5)).toBe('09:05');
    expect(minutesOfClock('09:05')).toBe(545);
    expect(minutesOfClock('')).toBeNull();
    expect(minutesOfClock('25:00')).toBeNull();
  });
});

describe('the forecast', () => {
  it('is one sentence', () => {
    expect(forecastSentence({ on: '2031-03-12', cards: 46, share: 0.93, unasked: 0, risks: 4 }, TODAY)).toBe(
      'On Wednesday you would know 43 of 46 cards without another look; these four are the risk.',
    );
    expect(forecastSentence({ on: '2031-03-11', cards: 1, share: 0.4, unasked: 0, risks: 1 }, TODAY)).toBe(
      'Tomorrow you would know 0 of 1 card without another look; this one is the risk.',
    );
    expect(forecastSentence({ on: null, cards: 20, share: 1, unasked: 0, risks: 0 }, TODAY)).toBe(
      'In a week you would know 20 of 20 cards without another look.',
    );
  });

  it('counts the cards that were never asked, where there are too many to name', () =>
    expect(forecastSentence({ on: null, cards: 40, share: 0.5, unasked: 18, risks: 0 }, TODAY)).toBe(
      'In a week you would know 20 of 40 cards without another look; 18 have not been asked yet.',
    ));

  it('says when there is nothing to reckon with', () => {
    expect(forecastSentence({ on: null, cards: 0, share: 0, unasked: 0, risks: 0 }, TODAY)).toMatch(/no cards yet/);
    expect(forecastSentence({ on: null, cards: 9, share: 0, unasked: 0, risks: 4 }, TODAY)).toMatch(
      /has been asked yet/,
    );
  });
});

describe('what the plan brings', () => {
  it('is a count of cards, with the time that it takes', () => {
    const figures = { cards: 46, share: 0.98, days: 4, seconds: 1800 };
    expect(followedSentence(figures)).toBe(
      'If you follow the plan, it would be about 45 of 46, for about 30 minutes over 4 days.',
    );
    expect(followedSentence({ ...figures, days: 1, seconds: 300 })).toContain('about 5 minutes today.');
    expect(followedSentence({ ...figures, days: 0, seconds: 0 })).toBe(
      'If you follow the plan, it would be about 45 of 46.',
    );
  });
});

describe('times', () => {
  it.each([
    [20, 'less than a minute'],
    [70, 'about a minute'],
    [220, 'about 4 minutes'],
    [9000, 'about 3 hours'],
  ])('%i s are “%s”', (seconds, words) => expect(aboutMinutes(seconds)).toBe(words));

  it.each([
    [at(10, 10, 1), '1 min'],
    [at(10, 10, 10), '10 min'],
    [at(10, 13), 'later today'],
    [at(11, 7), 'tomorrow'],
    [at(14, 10), '4 days'],
    [new Date(2031, 5, 1, 10).getTime(), '1 June'],
  ])('a card that comes back at %i does so in “%s”', (backAt, words) =>
    expect(nextTimeWords({ backAt, forInterview: false }, at(10, 10))).toBe(words),
  );

  it('say when the interview is why', () =>
    expect(nextTimeWords({ backAt: at(12, 4), forInterview: true }, at(10, 10))).toBe('day before'));

  it('say how long to wait', () => {
    expect(waitWords(at(10, 10, 1), at(10, 10))).toBe('in a minute');
    expect(waitWords(at(10, 10, 9), at(10, 10))).toBe('in 9 minutes');
    expect(waitWords(at(10, 14), at(10, 10))).toBe('in about 4 hours');
  });
});
