import { describe, expect, it } from 'vitest';
import { quantitiesOf } from './quantities.ts';
import { isSameValue } from './sameQuantity.ts';

const brief = (text: string): string[] =>
  quantitiesOf(text)
    .filter((one) => !one.withdrawn)
    .map(
      ({ kind, value, unit, per }) =>
        `${kind} ${typeof value === 'number' ? Number(value.toFixed(3)) : value}${unit ? ` ${unit}` : ''}${per ? `/${per}` : ''}`,
    );

describe('quantitiesOf', () => {
  it.each([
    ['two and a half years', 'duration 2.5 year'],
    ['only seven of twenty six tenants', 'number 7 tenant'],
    ['four in every ten requests', 'percentage 40 percent'],
    ['only three children in ten', 'percentage 30 percent'],
    ['every three quarters of an hour', 'frequency 0.022 minute'],
    ['I wrote down twenty to four and went', 'clockTime 220'],
    ['26 tenants, and 19 of them', 'number 19 tenant'],
    ['the fourth floor twenty two beds', 'number 22 bed'],
    ['the top step nine centimetres too high', 'number 9 centimetre'],
    ['from 25 minutes to 8', 'duration 8 minute'],
    ['from nine forms to four', 'number 4 form'],
    ['80 instead of 50 grams', 'number 80 gram'],
    ['it is twelve percent now and it had been thirty one', 'percentage 31 percent'],
    ['we lost nine percent and there were forty chairs', 'number 40 chair'],
    ['nobody stayed past five', 'clockTime 300'],
    ['at ten thirty our client came', 'clockTime 630'],
    ['complaints are down to one a week, no more', 'number 1'],
    ['he let the whole lot go for a pound', 'amount 1 GBP'],
    ['flour was a quarter cheaper that spring', 'percentage 25 percent'],
    ["then in came twenty twenty two nobody's favourite year", 'date 2022'],
    ['2 1/2 years', 'duration 2.5 year'],
    ['an hour and a half', 'duration 1.5 hour'],
    ['an hour and a half a week', 'duration 1.5 hour/week'],
    ['a fortnight', 'duration 1 fortnight'],
    ['half an hour', 'duration 30 minute'],
    ['a third of an hour', 'duration 20 minute'],
    ['within one quarter', 'duration 1 quarter'],
    ['a sixteen week roadmap', 'duration 16 week'],
    ['fourteen hours a day', 'duration 14 hour/day'],
    ['14-hour days', 'duration 14 hour/day'],
    ['two um like two weeks', 'duration 2 week'],
    ['a million two', 'number 1200000'],
    ['1.2 million dollars', 'amount 1200000 USD'],
    ['£18k', 'amount 18000 GBP'],
    ['ten grand', 'amount 10000 money'],
    ['twelve pounds an hour', 'amount 12 GBP/hour'],
    ['fifty per cent', 'percentage 50 percent'],
    ['half of our stock', 'percentage 50 percent'],
    ['cut it in half', 'percentage 50 percent'],
    ['nine out of ten', 'percentage 90 percent'],
    ['two thirds of the class', 'percentage 66.667 percent'],
    ['tripled our bookings', 'number 3 times'],
    ['2AM', 'clockTime 120'],
    ['two in the morning', 'clockTime 120'],
    ['two at night', 'clockTime 120'],
    ['half past three', 'clockTime 210'],
    ['at nine thirty we opened', 'clockTime 570'],
    ['noon', 'clockTime 720'],
    ['the fog came at seventeen forty', 'clockTime 1060'],
    ['the doors shut by twenty one thirty', 'clockTime 1290'],
    ['at eighteen hundred hours', 'clockTime 1080'],
    ['twice a week', 'frequency 2 week'],
    ['every other week', 'frequency 0.5 week'],
    ['every monday', 'frequency weekday:1 week'],
    ['in twenty twenty three', 'date 2023'],
    ['in two thousand nineteen', 'date 2019'],
    ['on the fifth of may', 'date --05-05'],
    ['by fourteen june', 'date --06-14'],
    ['on nine may we filed', 'date --05-09'],
    ['of nine may have left', 'number 9'],
    ['nine june bugs', 'number 9 bug'],
    ['May 31, 2025', 'date 2025-05-31'],
    ['five already busy nurses', 'number 5 nurse'],
    ['both nurses', 'number 2 nurse'],
    ['band six', 'number 6 band'],
    ['a third team', 'ordinal 3 team'],
    ['three teams', 'number 3 team'],
    ['zero experience', 'number 0 experience'],
  ])('reads %s', (text, expected) => expect(brief(text)).toContain(expected));

  it.each([
    'the first one in',
    'one of the reasons',
    'i may go',
    'they march on',
    'no one came',
    'under-14s',
    'on the M6',
    'one on one',
  ])('finds no quantity in “%s”', (text) => expect(quantitiesOf(text).filter((one) => !one.weak)).toEqual([]));

  it('keeps what a correction takes back apart from what stands', () => {
    expect(brief('we saved thirty no sorry fifty percent')).toEqual(['percentage 50 percent']);
    expect(brief('it was not twenty but thirty percent')).toEqual(['percentage 30 percent']);
    expect(brief('it was thirty percent not twenty')).toEqual(['percentage 30 percent']);
    expect(brief('eleven patients, sorry, twelve')).toEqual(['number 12 patient']);
  });

  it('reads both hours of a span that says its half of the day once', () => {
    expect(brief('between four and six in the morning')).toEqual(['clockTime 240', 'clockTime 360']);
    expect(brief('from nine to five pm')).toEqual(['clockTime 540', 'clockTime 1020']);
  });

  it('tells the two values of a change from a range', () => {
    expect(brief('from 55 to 78 percent')).toEqual(['percentage 55 percent', 'percentage 78 percent']);
    expect(quantitiesOf('two to three weeks')[0]).toMatchObject({ value: 2, upTo: 3 });
  });

  it('says what happened to a value, and whether that is denied', () => {
    const [down] = quantitiesOf('complaints fell by thirty percent');
    const [up] = quantitiesOf('30% more bookings');
    const [denied] = quantitiesOf('we did not reduce them by thirty percent');
    const [bound] = quantitiesOf('in under ten minutes');
    expect([down!.direction, up!.direction, denied!.negated, down!.negated, bound!.comparator]).toEqual([
      'down',
      'up',
      true,
      false,
      'under',
    ]);
  });

  it('gives ranges in the text, without the comparator', () => {
    const text = 'It took, um, nearly 2 weeks.';
    const [one] = quantitiesOf(text);
    expect(text.slice(one!.range.start, one!.range.end)).toBe('2 weeks');
  });

  it('reads an empty text, one word and emoji', () => {
    expect(quantitiesOf('')).toEqual([]);
    expect(quantitiesOf('hello')).toEqual([]);
    expect(quantitiesOf('🎉🎉')).toEqual([]);
  });
});

describe('isSameValue', () => {
  const same = (a: string, b: string): boolean => isSameValue(quantitiesOf(a)[0]!, quantitiesOf(b)[0]!);

  it.each([
    ['a fortnight', '2 weeks'],
    ['thirty months', '2.5 years'],
    ['three months', 'one quarter'],
    ['four months', '16 weeks'],
    ['eight weeks', 'two months'],
    ['48 hours', 'two days'],
    ['seventy five grand', '£75,000'],
    ['a half of them', '50%'],
    ['doubled', '100%'],
    ['two thirds of them', '67%'],
    ['half past two in the morning', '2:30am'],
  ])('takes %s for %s', (a, b) => expect(same(a, b)).toBe(true));

  it.each([
    ['three weeks', 'a month of work in a month'],
    ['five weeks', 'one month'],
    ['13%', '30%'],
    ['2AM', '2PM'],
    ['£500', '$500'],
    ['two weeks', 'ten days'],
  ])('does not take %s for %s', (a, b) => expect(quantitiesOf(b)[0] ? same(a, b) : false).toBe(false));
});

describe('what is denied', () => {
  const denied = (text: string): boolean[] => quantitiesOf(text).map(({ negated }) => negated);

  it.each([
    ['she did not pass with 71 points', [true]],
    ['neither club signed the lease after 6 weeks', [true]],
    ['the gate did not cost forty pounds it cost ninety', [true, false]],
    ['sales did not fall by twelve percent in those four months', [true, false]],
    ['the queue never did come down to five', [true]],
  ])('%s', (text, expected) => expect(denied(text)).toEqual(expected));
});

describe('numbers said loosely', () => {
  const values = (text: string): unknown[] =>
    quantitiesOf(text)
      .filter(({ withdrawn }) => !withdrawn)
      .map(({ value }) => value);

  it('reads on where a hundred is left out or one too many is said', () => {
    expect(values('seven forty thousand tickets')).toEqual([740_000]);
    expect(values('forty two hundred thousand cards no I mean four hundred cards')).toEqual([400]);
  });

  it('takes a no before a noun for no correction', () => {
    expect(values('one point six million and eight hundred thousand no budget and five weeks')).toEqual([
      1_600_000, 800_000, 0, 5,
    ]);
  });
});
