import { fold, stem } from './words.ts';

/** Days in each unit of time; a month is a twelfth of 365.25 days. */
const DAYS: Readonly<Record<string, number>> = {
  millisecond: 1 / 86_400_000,
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  fortnight: 14,
  month: 30.4375,
  quarter: 91.3125,
  year: 365.25,
  decade: 3652.5,
  century: 36_525,
};

const NAMES: Readonly<Record<string, string>> = {
  ms: 'millisecond',
  millisecond: 'millisecond',
  milliseconds: 'millisecond',
  s: 'second',
  sec: 'second',
  secs: 'second',
  second: 'second',
  seconds: 'second',
  min: 'minute',
  mins: 'minute',
  minute: 'minute',
  minutes: 'minute',
  h: 'hour',
  hr: 'hour',
  hrs: 'hour',
  hour: 'hour',
  hours: 'hour',
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  wk: 'week',
  wks: 'week',
  fortnight: 'fortnight',
  fortnights: 'fortnight',
  month: 'month',
  months: 'month',
  mo: 'month',
  mos: 'month',
  quarter: 'quarter',
  quarters: 'quarter',
  year: 'year',
  years: 'year',
  yr: 'year',
  yrs: 'year',
  decade: 'decade',
  decades: 'decade',
  century: 'century',
  centuries: 'century',
};

const GLUED_ONLY = new Set(['h', 'ms', 'mo', 'mos']);

/** Singular name of a unit of time, its possessive dropped ("two weeks' notice"); undefined for other words. */
export function timeUnitOf(word: string, glued = false): string | undefined {
  const bare = word.replace(/'s?$/, '');
  if (GLUED_ONLY.has(bare) && !glued) return undefined;
  return Object.hasOwn(NAMES, bare) ? NAMES[bare] : undefined;
}

/** Days that a unit of time lasts; undefined for units that are none ("shift", "sprint"). */
export const daysIn = (unit: string): number | undefined => (Object.hasOwn(DAYS, unit) ? DAYS[unit] : undefined);

/** Parts of a day count as one day when they say how often: "every morning". */
export function repeatUnitOf(word: string): string | undefined {
  if (/^(?:morning|afternoon|evening|night|weekday)s?$/.test(word)) return 'day';
  if (/^weekends?$/.test(word)) return 'week';
  return timeUnitOf(word);
}

/** Sunday first, as `weekdayOf` counts them. */
export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** 0 for Sunday to 6, also of "Mondays"; undefined for other words. */
export function weekdayOf(word: string): number | undefined {
  const index = WEEKDAYS.indexOf(word.replace(/'?s$/, ''));
  return index < 0 ? undefined : index;
}

/** "nurses" → "nurse", "children" → "child": what one of them is called. Words that are no plural come back as they are. */
export function singularOf(word: string): string {
  const bare = word.replace(/'s?$/, '');
  const odd = ODD_PLURALS[bare];
  if (odd) return odd;
  if (/(?:ss|us|is|ous)$/.test(bare) || bare.length < 4) return bare;
  if (bare.endsWith('ies') && bare.length > 4) return `${bare.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz)es$/.test(bare)) return bare.slice(0, -2);
  return bare.endsWith('s') ? bare.slice(0, -1) : bare;
}

const ODD_PLURALS: Readonly<Record<string, string>> = {
  people: 'person',
  persons: 'person',
  children: 'child',
  men: 'man',
  women: 'woman',
  feet: 'foot',
  teeth: 'tooth',
  mice: 'mouse',
  lives: 'life',
  knives: 'knife',
  halves: 'half',
  shelves: 'shelf',
  analyses: 'analysis',
  criteria: 'criterion',
  buses: 'bus',
  series: 'series',
  species: 'species',
  aircraft: 'aircraft',
  crises: 'crisis',
  movies: 'movie',
  cookies: 'cookie',
  midwives: 'midwife',
  leaves: 'leaf',
  classes: 'class',
  bosses: 'boss',
};

// Verbs and other words that end in s and are no plurals.
const NO_PLURALS = new Set(
  `was has does is this his its us as yes always perhaps besides across plus less unless thus goes says gets makes takes
  means needs wants seems looks comes gives keeps lets puts runs whereas towards afterwards sometimes overseas minus
  hers ours yours theirs others alas versus christmas bias gas bus lens news physics maths mathematics process progress success business
  access address express stress loss class glass boss across previous various serious busy during`.split(/\s+/),
);
// Counted without an s: "fifty staff", "zero experience".
const UNMARKED = new Set(
  `people children men women feet staff personnel crew police sheep fish aircraft series midwives teeth data
  gcse feedback experience knowledge`.split(/\s+/),
);

/** True for words that can name several things. */
export function isPlural(word: string): boolean {
  if (UNMARKED.has(word)) return true;
  return (
    word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word) && !NO_PLURALS.has(word) && !word.includes("'")
  );
}

/** Short for a measure, and other spellings of it: one unit for all. */
const MEASURE_NAMES: Readonly<Record<string, string>> = {
  mm: 'millimetre',
  millimeter: 'millimetre',
  cm: 'centimetre',
  centimeter: 'centimetre',
  meter: 'metre',
  km: 'kilometre',
  kilometer: 'kilometre',
  kg: 'kilogram',
  kilo: 'kilogram',
  kilos: 'kilogram',
  mg: 'milligram',
  mcg: 'microgram',
  ml: 'millilitre',
  milliliter: 'millilitre',
  liter: 'litre',
  ft: 'foot',
  lb: 'pound',
  lbs: 'pound',
  ton: 'tonne',
};
/** A unit by its one name: "mm", "millimetres". */
export const measureName = (unit: string): string => (Object.hasOwn(MEASURE_NAMES, unit) ? MEASURE_NAMES[unit]! : unit);

/** What is counted, for telling whether two numbers count the same: "mm" and "millimetres", "crews" and "crew". */
export const unitStem = (unit: string): string => stem(measureName(fold(unit)));

/** Measures written short: "30 kg". */
export const MEASURES = new Set(
  'kg kilos km cm mm ml mg mcg lb lbs ft mph gb mb tb kb gbps mbps rpm db kw kwh hz ghz stone degrees'.split(' '),
);
