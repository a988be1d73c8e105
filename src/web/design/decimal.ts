import { spokenLocale } from '../../words/say.ts';

let format: Intl.NumberFormat | null = null;

/** To a tenth, as the page's language writes it: "3.0", "−1,5". Made once, for clocks say it at every frame. */
export function decimal(value: number): string {
  format ??= new Intl.NumberFormat(spokenLocale(), { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return format.format(value).replace('-', '−');
}
