import { measureName } from './units.ts';

/** Units of one dimension, each with how many of the first they are. */
const DIMENSIONS: readonly Readonly<Record<string, number>>[] = [
  {
    metre: 1,
    millimetre: 0.001,
    centimetre: 0.01,
    kilometre: 1000,
    inch: 0.0254,
    foot: 0.3048,
    yard: 0.9144,
    mile: 1609.344,
  },
  { hectare: 1, acre: 0.404_686 },
  { kilogram: 1, gram: 0.001, milligram: 1e-6, tonne: 1000, pound: 0.453_592, ounce: 0.028_35, stone: 6.350_29 },
  { litre: 1, millilitre: 0.001, pint: 0.568_261, gallon: 4.546_09 },
];

interface Amount {
  readonly value: number;
  readonly unit: string | null;
}

/** How many times the second is in the first, told in two units of one dimension: 9 miles in 14.5 kilometres; null for other units, and for one and the same. */
export function ratioAcrossUnits(one: Amount, other: Amount): number | null {
  const [a, b] = [measureName(one.unit ?? ''), measureName(other.unit ?? '')];
  if (a === b) return null;
  const dimension = DIMENSIONS.find((units) => Object.hasOwn(units, a) && Object.hasOwn(units, b));
  return dimension ? (one.value * dimension[a]!) / (other.value * dimension[b]!) : null;
}
