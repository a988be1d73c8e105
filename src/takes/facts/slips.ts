import type { Measured } from '../../language/sameQuantity.ts';
import type { Quantity } from '../../language/quantity.ts';

/** thirteen and thirty, nine, nineteen and ninety: one is said, or heard, for the other. */
function soundsAlike(a: number, b: number): boolean {
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
