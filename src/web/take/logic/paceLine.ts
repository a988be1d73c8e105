import type { PaceCurve } from '../../../delivery/model.ts';

/**
 * The pace curve as the path of an SVG of `width` × `height`, broken where there is too little speech, and the height of
 * its median. Drawn from 0 to a quarter over the fastest; "" where there is nothing to draw.
 */
export function paceLine(
  { stepMs, syllablesPerSecond, medianSyllablesPerSecond }: PaceCurve,
  durationMs: number,
  width: number,
  height: number,
): { readonly path: string; readonly medianY: number } {
  const known = syllablesPerSecond.filter((rate) => rate !== null);
  const top = Math.max(medianSyllablesPerSecond, ...known) * 1.25;
  const y = (rate: number) => round(height - (rate / top) * height);
  let path = '';
  let broken = true;
  syllablesPerSecond.forEach((rate, i) => {
    if (rate !== null) path += `${broken ? 'M' : 'L'}${round(((i * stepMs) / durationMs) * width)} ${y(rate)}`;
    broken = rate === null;
  });
  return { path, medianY: y(medianSyllablesPerSecond) };
}

const round = (value: number): number => Math.round(value * 10) / 10;
