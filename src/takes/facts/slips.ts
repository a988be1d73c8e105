import type { Measured } from '../../language/sameQuantity.ts';
import type { Quantity } from '../../language/quantity.ts';

/** thirteen and thirty, nine, nineteen and ninety: one is said, or heard, for the other. */
function soundsAlike(a: number, b: number): boolean {
  // 214 and 240.
  const hundreds = Math.floor(a / 100);
  if (hundreds > 0 && a < 1000 && hundreds === Math.floor(b / 100)) return soundsAlike(a % 100, b % 100);
  const [low, high] = a < b ? [a, b] : [b, a];
  if (high < 13 || high > 90) return false;
  const unit = high > 19 ? high / 10 : high - 10;
  if (!Number.isInteger(unit) || unit < 3) return false;
  return low === unit || (high > 19 && low === unit + 10);
}

/** 57 and 75, 240 and 420, 3,600 and 6,300: the same digits in another order. */
function turnsDigits(a: number, b: number): boolean {
  const [one, two] = [a, b].map((value) => String(value).replace(/0+$/, ''));
  if (one!.length < 2 || one!.length !== two!.length || String(a).length !== String(b).length) return false;
  return one !== two && sorted(one!) === sorted(two!);
}

const sorted = (digits: string): string => [...digits].toSorted().join('');

/** True for another value that tongues and recognisers slip to: thirteen for thirty, 57 for 75, 14,000 for 40,000. */
export function isSlipOf(told: Measured, said: Pick<Quantity, 'kind' | 'value'>): boolean {
  if (told.kind !== said.kind || typeof told.value !== 'number' || typeof said.value !== 'number') return false;
  if (told.kind === 'clockTime' || told.value === said.value) return false;
  const scale = told.value >= 1000 && told.value % 1000 === 0 && said.value % 1000 === 0 ? 1000 : 1;
  return soundsAlike(told.value / scale, said.value / scale) || turnsDigits(told.value, said.value);
}

/** 320 for 3,200: the same digits, two at least, at another power of ten. */
export const isOtherPower = (a: number, b: number): boolean =>
  a !== b && digitsOf(a) === digitsOf(b) && digitsOf(a).length > 1 && Math.max(a, b) >= 1000;

/**
 * True for a value that could only be this one said wrongly, wherever it stands: a slip of the tongue at any power of
 * ten (1,300 for 13,000, 7,500 for 5,700), or the same number with another unit.
 */
export function isMisSaid(told: Measured, said: Pick<Quantity, 'kind' | 'value' | 'unit'>): boolean {
  if (told.kind === 'date' && said.kind === 'date') return isNextDate(String(told.value), String(said.value));
  // "two thousand euros" for £2,000.
  if (told.kind === 'amount' && said.kind === 'amount' && told.value === said.value)
    return told.unit !== said.unit && told.unit !== 'money' && said.unit !== 'money';
  if (typeof told.value !== 'number' || typeof said.value !== 'number' || told.value === said.value) {
    const spans = told.kind === 'duration' || told.kind === 'frequency';
    return (
      spans &&
      told.kind === said.kind &&
      told.unit !== said.unit &&
      told.value === said.value &&
      (told.kind === 'frequency' ? told.value !== 1 : Number(told.value) > COMMON_LENGTH)
    );
  }
  if (told.kind === 'clockTime' && said.kind === 'clockTime') return isNextTime(told.value, said.value);
  if (told.kind === 'frequency' && told.unit === said.unit) return isSlipOf(told, said);
  // "thirteen thousand a year" for £31,000: the currency is often left out.
  const money = told.kind === 'amount' && said.kind === 'number' && said.unit === null && said.value >= 100;
  if ((told.kind !== said.kind && !money) || told.value <= 1 || said.value <= 1 || told.kind === 'clockTime')
    return false;
  if (told.kind === 'duration' && told.unit !== said.unit) return false;
  if (isSlipOf(told, { kind: told.kind, value: said.value })) return true;
  const [a, b] = [digitsOf(told.value), digitsOf(said.value)];
  const most = Math.max(told.value, said.value);
  if (a === b) return most >= 1000 && most <= 100 * Math.min(told.value, said.value);
  if (a.length > 2 || b.length > 2 || most < 1000 || most > 100 * Math.min(told.value, said.value)) return false;
  return (a.length === 2 && sorted(a) === sorted(b)) || soundsAlike(inTens(a), inTens(b));
}

/** Two days and two hours are both too common for one to show the other. */
const COMMON_LENGTH = 4;

/** Two numbers of as many digits, two at least, of which one is another: 72 and 82, 28 and 18, £640 and £740. */
export function isDigitOff(told: Measured, said: Pick<Quantity, 'kind' | 'value' | 'unit'>): boolean {
  if (told.kind !== said.kind || typeof told.value !== 'number' || typeof said.value !== 'number') return false;
  if (!/^(?:number|percentage|amount|duration)$/.test(told.kind)) return false;
  if ((told.kind === 'duration' || told.kind === 'percentage') && told.unit !== said.unit) return false;
  const [a, b] = [String(told.value), String(said.value)];
  if (a.length !== b.length || digitsOf(told.value).length < 2) return false;
  return [...a].filter((digit, i) => digit !== b[i]).length === 1;
}

/** Years that differ in one digit, days of one month, one day of two months. */
function isNextDate(told: string, said: string): boolean {
  if (told.length !== said.length || told === said || told.startsWith('weekday') || said.startsWith('weekday'))
    return false;
  if (/^\d{4}$/.test(told)) return [...told].filter((digit, i) => digit !== said[i]).length === 1;
  const [a, b] = [told.split('-').filter(Boolean), said.split('-').filter(Boolean)];
  return a.length > 1 && a.length === b.length && a.filter((part, i) => part !== b[i]).length === 1;
}

/** The same hour with other minutes, or the same minutes past another hour, by which people are one off. */
function isNextTime(told: number, said: number): boolean {
  const apart = Math.abs((told % 720) - (said % 720));
  return (Math.floor(told / 60) % 12 === Math.floor(said / 60) % 12 && apart > 0) || (apart === 60 && told % 60 !== 0);
}

/** The digits that a number is said with: "13" of 1,300 and of 1.3. */
const digitsOf = (value: number): string =>
  String(value)
    .replace(/^0\.|\./g, '')
    .replace(/0+$/, '');
const inTens = (digits: string): number => Number(digits.padEnd(2, '0'));

/**
 * How much an equal value tells by itself, whatever stands around it: 312 hardly comes by chance, a two or a half does.
 */
export function tellingOf({ kind, value }: Pick<Quantity, 'kind' | 'value'>): number {
  if (kind === 'date' || kind === 'clockTime' || typeof value !== 'number') return USUAL;
  const digits = String(value).replace(/\D|0+$/g, '').length;
  if (value >= 100 && digits >= 3) return RARE;
  return (kind === 'duration' && value <= 12) || (kind === 'percentage' && value === 50) ? COMMON : USUAL;
}

const RARE = 2.4;
const USUAL = 1.2;
const COMMON = 0.7;
