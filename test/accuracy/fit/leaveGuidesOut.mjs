import { chanceOf, fitLogistic } from './logisticRegression.mjs';

const PENALTY = 2;
const FOLDS = 8;
const BORDERS = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8];

/** Weights for rows of `{measures, truth, count}`. */
export const fit = (rows) =>
  fitLogistic(
    rows.map(({ measures }) => measures),
    rows.map(({ truth }) => truth),
    PENALTY,
    rows.map(({ count }) => count),
  );

/** Prints which share of each sort of rows is called wrong, each eighth of the guides left out of the fit in turn. */
export function printLeftOut(rows) {
  const guides = [...new Set(rows.map(({ guide }) => guide))];
  for (let fold = 0; fold < FOLDS; fold++) {
    const isLeft = ({ guide }) => guides.indexOf(guide) % FOLDS === fold;
    const weights = fit(rows.filter((row) => !isLeft(row)));
    for (const row of rows.filter(isLeft)) row.chance = chanceOf(weights, row.measures);
  }
  console.log(`${guides.length} guides, ${rows.length} pairs; share called wrong from a chance of`);
  console.log(`${''.padEnd(26)}        ${BORDERS.join('    ')}`);
  for (const sort of new Set(rows.map((row) => row.sort))) {
    const own = rows.filter((row) => row.sort === sort);
    const shares = BORDERS.map((border) =>
      (own.filter(({ chance }) => chance >= border).length / own.length).toFixed(3),
    );
    console.log(`${sort.padEnd(26)} ${String(own.length).padStart(5)}  ${shares.join('  ')}`);
  }
}

/** A weight a line, with what it weighs. */
export const weightLines = (rows, names) =>
  fit(rows)
    .map((weight, i) => `  ${Math.round(weight * 100) / 100}, // ${[...names, 'where nothing else speaks'][i]}`)
    .join('\n');
