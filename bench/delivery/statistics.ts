/** Value below which this share of all values lies; NaN of none. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.round(q * (sorted.length - 1))] ?? Number.NaN;
}

/** Share of the values that pass, with two digits. */
export const share = (values: readonly number[], passes: (value: number) => boolean): string =>
  values.length === 0 ? '–' : (values.filter(passes).length / values.length).toFixed(2);
