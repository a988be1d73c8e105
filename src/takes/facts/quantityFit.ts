import { areOtherUnits } from '../../language/knownKinds.ts';
import { isNamedDay } from '../../language/namedDays.ts';
import type { Quantity } from '../../language/quantity.ts';
import { ratioAcrossUnits } from '../../language/measures.ts';
import { dayOf, isSameValue, type Measured } from '../../language/sameQuantity.ts';
import { daysIn } from '../../language/units.ts';
import { likeness, meaningOf } from '../text/meanings/wordMeanings.ts';
import { reduce } from '../text/synonyms.ts';
import { type Alignment, isAlignedWith } from './alignment.ts';
import { sharedContext, type Surroundings } from './context.ts';
import { isOtherPower, isSlipOf } from './slips.ts';
import type { Standing } from './standing.ts';
import type { FactProfile, StoryFacts } from './storyFacts.ts';

/** A quantity of the take with its surroundings. */
export interface SaidQuantity {
  readonly quantity: Quantity;
  readonly from: number;
  readonly to: number;
  readonly standing: Standing;
  readonly surroundings: Surroundings;
  /** What it was said instead of: the forty of "not forty but twenty percent". */
  readonly replaced: readonly Quantity[];
}

/** How a quantity of the take fits a fact. */
export interface Fit {
  readonly equal: boolean;
  /** Evidence that the quantity stands where the fact belongs, without its value. */
  readonly belonging: number;
  /** The part of it that the surrounding words give. */
  readonly context: number;
  /** Another value that the tongue slips to, of the very thing that the fact counts. */
  readonly slip: boolean;
}

/** What a value adds that tongues slip to. */
const SLIP = 0.3;
/** Of two digits each: thirteen for thirty, 57 for 75. A four is too often no fourteen. */
const LONG_SLIP = 0.5;

/** How a quantity of the take fits a fact; null where it can't be it at all. */
export function fitOf(
  story: StoryFacts,
  profiles: readonly FactProfile[],
  profile: FactProfile,
  one: SaidQuantity,
  alignment: Alignment,
): Fit | null {
  const measured = profile.measured!;
  const comparable = comparableTo(profile, one);
  if (comparable === null) return null;
  let context = 0;
  for (const told of profile.surroundings)
    context = Math.max(context, sharedContext(one.surroundings, told, story.power));
  const aligned = profile.scriptAt.some((at) => isAlignedWith(alignment, one.from, at));
  let frame = comparable;
  const { standing } = one;
  if (profile.standings.some((told) => told.lead !== '' && told.lead === standing.lead)) frame += 0.15;
  if (aligned) frame += 0.35;
  // Which of two counts of one thing: the part or the whole.
  if (profile.standings.some((told) => told.part)) frame += standing.part ? 0.6 : -0.2;
  else if (standing.part && measured.kind === 'number') frame -= 0.4;
  frame += nearness(measured, one.quantity);
  const converted = ratioTold(measured, one.quantity);
  const isConverted = converted !== null && Math.abs(converted - 1) <= (one.quantity.comparator === null ? 0.03 : 0.08);
  const otherUnit =
    !isConverted &&
    measured.kind === 'number' &&
    areOtherUnits(measured.unit ?? '', one.quantity.unit ?? '') &&
    one.quantity.kind === 'number';
  // A bare "thirteen thousand" may be anything's; of people it is hardly anything but the 1,300 customers.
  const otherPower =
    measured.kind === 'number' &&
    one.quantity.kind === 'number' &&
    standing.noun !== null &&
    isOtherPower(Number(measured.value), Number(one.quantity.value));
  const slips = otherPower || isSlipOf(measured, one.quantity) || (otherUnit && measured.value === one.quantity.value);
  if (slips) frame += Math.min(Number(measured.value), Number(one.quantity.value)) >= 13 ? LONG_SLIP : SLIP;
  // A change from one value to another: which is which matters.
  if (isTurned(profile, one)) frame -= TURNED;
  if (standing.attributive) {
    const heads = profile.standings.filter((told) => told.attributive);
    if (standing.noun && profile.nouns.has(standing.noun)) frame += 0.9;
    else if (heads.length === 0) frame -= 0.6;
  }
  // The only fact of its sort has no rival for the place.
  if (!profiles.some((other) => other !== profile && (comparableTo(other, one) ?? -9) >= comparable)) frame += 0.25;
  // Taking the guide's own value back shows which fact is meant.
  if (one.replaced.some((gone) => gone.value === measured.value && (gone.kind === measured.kind || gone.unit === null)))
    frame += 0.6;
  const equal =
    !otherUnit &&
    !leavesOutDay(one.quantity, measured) &&
    (isConverted ||
      isSameValue(one.quantity, measured) ||
      isSameRate(profile, one.quantity) ||
      isRounded(one.quantity, measured) ||
      isRoughLength(one.quantity, measured) ||
      isBareHour(measured, one.quantity, standing) ||
      (isNamedRank(profile, one.quantity) && one.quantity.value === measured.value)) &&
    (isConverted || saysSameThing(profile, one, context));
  const slip =
    slips &&
    (otherUnit || (standing.noun !== null ? profile.nouns.has(standing.noun) : measured.unit === one.quantity.unit));
  return { equal, belonging: context + frame, context, slip };
}

/** What it takes from a fit that the value stands at the other end of a change. */
export const TURNED = 1.6;

/** "From 48" where the guide has a change to 48, and the other way round. */
export function isTurned(profile: FactProfile, { standing }: SaidQuantity): boolean {
  const leads = new Set(profile.standings.map((told) => told.lead));
  return (
    (standing.lead === 'from' && leads.has('to') && !leads.has('from')) ||
    (standing.lead === 'to' && leads.has('from') && !leads.has('to'))
  );
}

/** "by six the engineer said" for 6am: the bare hour, where a time can stand. */
function isBareHour(told: Measured, { kind, value, unit, upTo }: Quantity, { lead }: Standing): boolean {
  if (told.kind !== 'clockTime' || kind !== 'number' || unit !== null || upTo !== null) return false;
  if (!HOUR_LEADS.has(lead) || !Number.isInteger(value) || Number(value) < 1 || Number(value) > 12) return false;
  return (Number(value) * 60) % 720 === Number(told.value) % 720;
}
const HOUR_LEADS = new Set(['at', 'by', 'until', 'before', 'after', 'from', 'till', 'to']);

const PARTS = /\b(?:half|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|tenths?|in|of)\b/;

/** "A hundred and sixty acres" for 64 hectares: how much of the guide's value was said, where both are measures of one sort in two units. */
const ratioTold = (told: Measured, { kind, value, unit }: Quantity): number | null =>
  kind === 'number' && told.kind === 'number'
    ? ratioAcrossUnits({ value: Number(value), unit }, { value: Number(told.value), unit: told.unit })
    : null;

/** "about three and a half thousand" for 3,450: said as rough, with fewer digits, and within 4.5 %; 8 % for one digit, as "nearly two hundred" for 186. */
function isRounded(quantity: Quantity, told: Measured): boolean {
  const { value, unit, comparator, text } = quantity;
  const kind = kindAs(quantity, told);
  if (comparator === null || kind !== told.kind || typeof value !== 'number' || typeof told.value !== 'number')
    return false;
  // "Four grand" has no currency of its own.
  const isSameUnit = unit === told.unit || (kind === 'amount' && (unit === 'money' || unit === null));
  if (kind === 'clockTime' || kind === 'ordinal' || (kind !== 'number' && !isSameUnit)) return false;
  // "A fifth" for 18 %
  const isPart = kind === 'percentage' && !/\d/.test(text) && PARTS.test(text);
  if (isPart) return Math.abs(value - told.value) <= 0.12 * told.value;
  const share = digitsOf(value) === 1 && value >= 10 ? 0.08 : 0.045;
  const isRounder = weightOf(value) < weightOf(told.value) || /\bdozen\b/.test(text);
  const reach = isTrueBound(quantity, told, value / told.value) ? Math.max(share, 0.1) : share;
  return Math.abs(value - told.value) <= reach * told.value && isRounder;
}

/** "Over six thousand" for £6,400, "under three weeks" for 19 days: as true as it is rough, unless the guide bounds it itself. */
const isTrueBound = ({ comparator }: Quantity, told: Measured, ratio: number): boolean =>
  (told.comparator ?? null) === null && ((comparator === 'over' && ratio < 1) || (comparator === 'under' && ratio > 1));

/** A bare "forty thousand" is money where the guide has money. */
const kindAs = ({ kind, unit }: Quantity, told: Measured): Quantity['kind'] =>
  kind === 'number' && unit === null && told.kind === 'amount' ? 'amount' : kind;

/** "nearly three weeks" for 19 days: said as rough, in a longer unit, and within 12 %. */
function isRoughLength(quantity: Quantity, told: Measured): boolean {
  const { kind, value, unit, comparator } = quantity;
  if (comparator === null || kind !== 'duration' || told.kind !== 'duration' || (told.per ?? null) !== null)
    return false;
  const [said, own] = [daysIn(unit ?? ''), daysIn(told.unit ?? '')];
  if (said === undefined || own === undefined) return false;
  const ratio = (Number(value) * said) / (Number(told.value) * own);
  if (isTrueBound(quantity, told, ratio)) return Math.abs(ratio - 1) <= 0.15;
  return comparator === 'about' && said > own && Math.abs(ratio - 1) <= 0.12;
}

/** "once a week" for every Tuesday: true, and yet the day isn't told. */
const leavesOutDay = (said: Quantity, told: Measured): boolean =>
  told.kind === 'frequency' &&
  typeof told.value === 'string' &&
  typeof said.value !== 'string' &&
  isSameValue(said, told);

/** "almost two years" for 20 months: roughly it, so neither right nor wrong. Within a fifth, and said as rough. */
export function isRoughly(quantity: Quantity, told: Measured): boolean {
  const { value, unit, comparator } = quantity;
  if (leavesOutDay(quantity, told)) return true;
  const converted = ratioTold(told, quantity);
  if (converted !== null) return Math.abs(converted - 1) <= (comparator === null ? 0.1 : 0.2);
  const kind = kindAs(quantity, told);
  if (kind !== told.kind || typeof value !== 'number' || typeof told.value !== 'number') return false;
  if (kind === 'clockTime' || kind === 'ordinal' || kind === 'frequency') return false;
  // "A hundred and eighty thousand" for 178,000, without a word that says so.
  if (comparator === null)
    return (
      (unit === told.unit || (kind === 'amount' && unit === null)) &&
      value >= 30 &&
      value % 10 === 0 &&
      digitsOf(value) < digitsOf(told.value) &&
      Math.abs(value / told.value - 1) <= 0.025
    );
  // "In under twelve minutes" for under ten: the guide's own limit, moved.
  if (comparator === told.comparator && comparator !== 'about') return false;
  const scale = kind === 'duration' ? (daysIn(unit ?? '') ?? 0) / (daysIn(told.unit ?? '') ?? 1) : 1;
  const share = (value * scale) / told.value;
  // "less than a week" is true of five days, "over three hundred" of 312.
  if ((comparator === 'under' && share > 1 && share <= 1.5) || (comparator === 'over' && share < 1 && share >= 0.67))
    return true;
  return Math.abs(share - 1) <= 0.2;
}

/** Digits as they are thought of: a five at the end, as of 350 or 25, is half a one. */
const weightOf = (value: number): number =>
  digitsOf(value) - (/5(?:0*|\.0*)$/.test(String(value)) && digitsOf(value) > 1 ? 0.5 : 0);

/** Significant digits as a person says them: 3,500 has two. */
const digitsOf = (value: number): number =>
  String(value)
    .replace(/^0\.|\./g, '')
    .replace(/0+$/, '').length;

/** Minutes between the same time in the morning and in the evening. */
const HALF_DAY = 720;

/** How alike two different values are: the same year, an hour's difference, the same number with another unit. */
function nearness(told: Measured, { kind, value, unit, halfDay }: Quantity): number {
  if (told.kind !== kind) return 0;
  if (kind === 'date') {
    const [a, b] = [String(told.value), String(value)];
    return a.length > 4 && b.length > 4 && (a.slice(0, 4) === b.slice(0, 4) || a.slice(4) === b.slice(4)) ? 0.5 : 0;
  }
  if (kind === 'clockTime') {
    const apart = Math.abs(Number(told.value) - Number(value));
    return apart === HALF_DAY ? 0.4 : apart <= 90 || halfDay ? 0.2 : 0;
  }
  // Two days and two hours are both common; "seven days" for seven weeks tells which seven is meant.
  if (kind === 'duration') return told.unit !== unit && told.value === value ? (Number(value) > 4 ? 0.9 : 0.5) : 0;
  return 0;
}

const GENERIC_NOUNS = new Set('person peopl colleagu staff member guy folk individu other team total'.split(' '));

/** Null where a quantity can't be this fact at all, else how much its kind and unit say that it is. */
function comparableTo(profile: FactProfile, { quantity, standing }: SaidQuantity): number | null {
  const told = profile.measured!;
  // "day nine" for the ninth day.
  if (isNamedRank(profile, quantity)) return 0.8;
  if (profile.labelled !== quantity.labelled && (told.kind === 'number' || quantity.kind === 'number')) return null;
  if (profile.labelled) return quantity.labelled && told.unit === quantity.unit ? 0.8 : null;
  switch (told.kind) {
    case 'number':
      // "26 times a day" for 26 deploys a day.
      if (quantity.kind === 'frequency') return isSameRate(profile, quantity) ? 0.3 : null;
      if (quantity.kind !== 'number') return told.unit === 'times' && quantity.kind === 'percentage' ? 0 : null;
      if (told.unit === 'times' || quantity.unit === 'times') return told.unit === quantity.unit ? 0.3 : null;
      if (standing.noun === null || profile.nouns.size === 0) return 0;
      if (profile.nouns.has(standing.noun) || areOtherUnits(told.unit ?? '', quantity.unit ?? '')) return 0.8;
      // "40 throws each" for throwing 40 times.
      if (profile.nouns.has('time') && told.value === quantity.value && Number(told.value) >= 13) return 0.3;
      return GENERIC_NOUNS.has(standing.noun) || [...profile.nouns].some((noun) => GENERIC_NOUNS.has(noun))
        ? 0.1
        : -0.4;
    case 'ordinal':
      if (quantity.kind === 'date') return told.unit === null && dayOf(quantity.value) !== null ? 0.2 : null;
      return quantity.kind !== 'ordinal'
        ? null
        : (standing.noun === null ? profile.nouns.size === 0 : profile.nouns.has(standing.noun))
          ? 0.8
          : -0.3;
    case 'duration':
      if (quantity.kind !== 'duration') return null;
      if ((told.per ?? null) !== null && quantity.per !== null && told.per === quantity.per) return 0.9;
      if ((told.per ?? null) !== null || quantity.per !== null) return told.unit === quantity.unit ? 0.1 : null;
      return told.unit === quantity.unit ? 0.3 : isFar(told, quantity) ? -0.4 : 0;
    case 'amount':
      return quantity.kind === 'amount' ? 0.3 : quantity.kind === 'number' && quantity.unit === null ? -0.1 : null;
    case 'percentage':
      return quantity.kind === 'percentage' ? 0.2 : quantity.unit === 'times' ? 0 : null;
    case 'date':
      return quantity.kind === 'date' && isSameGrain(String(told.value), String(quantity.value)) ? 0.2 : null;
    default:
      if (quantity.kind === 'number')
        return told.kind === 'clockTime' && (isSameValue(quantity, told) || isBareHour(told, quantity, standing))
          ? 0.3
          : null;
      return quantity.kind === told.kind || (quantity.kind === 'date' && isSameValue(quantity, told)) ? 0.3 : null;
  }
}

/** "day nine" beside the guide's ninth day: ranks by a label. */
const isNamedRank = (profile: FactProfile, { kind, labelled, unit }: Quantity): boolean =>
  profile.measured!.kind === 'ordinal' && kind === 'number' && labelled && profile.nouns.has(reduce(unit ?? ''));

/** As often as the guide counts something in the same time. */
const isSameRate = ({ measured, standings }: FactProfile, { kind, value, unit }: Quantity): boolean =>
  kind === 'frequency' &&
  measured!.kind === 'number' &&
  value === measured!.value &&
  standings.some(({ per }) => per !== null && per === unit);

/** "players" for the guide's games, "stores" for its shops: words of nearly one meaning. */
function meansTheSame(profile: FactProfile, noun: string): boolean {
  const said = meaningOf(noun);
  return (
    said !== null &&
    [...profile.nouns].some((told) => {
      const meaning = meaningOf(told);
      return meaning !== null && likeness(said, meaning) >= 0.37;
    })
  );
}

/** Minutes are not told for months by a slip. */
function isFar(told: Measured, said: Quantity): boolean {
  const a = daysIn(told.unit ?? '');
  const b = daysIn(said.unit ?? '');
  if (a === undefined || b === undefined) return true;
  const ratio = (a * Number(told.value)) / (b * Number(said.value));
  return ratio > 100 || ratio < 0.01;
}

/** "28th of June" and "2022": no part of a date is another's. */
const isDayAndYear = (a: string, b: string): boolean =>
  (/^--\d\d-/.test(a) && /^\d{4}$/.test(b)) || (/^--\d\d-/.test(b) && /^\d{4}$/.test(a));

const isSameGrain = (a: string, b: string): boolean =>
  isNamedDay(a) || isNamedDay(b)
    ? a.split(':')[0] === b.split(':')[0]
    : isDayAndYear(a, b)
      ? false
      : a.startsWith('--') === b.startsWith('--') || a.slice(5) !== '' || b.slice(5) !== '';

/** Equal numbers of different things are equal only in name: "three weeks" is not "three tools". */
function saysSameThing(profile: FactProfile, { quantity, standing }: SaidQuantity, context: number): boolean {
  const { kind } = profile.measured!;
  if ((kind !== 'number' && kind !== 'ordinal') || isNamedRank(profile, quantity)) return true;
  if (profile.labelled || quantity.unit === 'times' || quantity.kind !== 'number') return true;
  if (profile.nouns.size === 0) return standing.noun === null || context >= 0.5;
  // "One a month" for one batch a month; "one in three" is none of it.
  if (standing.noun === null && quantity.value === 1 && profile.standings.every(({ per }) => per !== null))
    return standing.per !== null;
  if (standing.noun === null) return context >= 0.3 || Number(quantity.value) >= 20;
  if (profile.nouns.has(standing.noun)) return true;
  // "nineteen of them" for the nineteen pupils: the number itself tells.
  const telling = Number(quantity.value) >= 13;
  if (GENERIC_NOUNS.has(standing.noun) || (telling && profile.nouns.has('time')))
    return context >= (telling ? 0.2 : 0.3);
  // "A hundred and forty older cases" for the 140 files: little else is counted so.
  if (Number(quantity.value) >= 100 && digitsOf(Number(quantity.value)) > 1) return context >= 0.2;
  if (meansTheSame(profile, standing.noun)) return context >= 0.4;
  return context >= (telling ? 0.5 : 1.1);
}
