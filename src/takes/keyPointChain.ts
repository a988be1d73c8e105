/**
 * Chances of the next clause telling the same point, the next one, one further on (per point left out), any earlier one,
 * or nothing of the story. Set by hand: they only say that people mostly tell a story in its order.
 */
const STAY = 0.45;
const NEXT = 0.35;
const LEFT_OUT = 0.5;
const BACK = 0.02;
const ASIDE = 0.12;
/** From a clause that tells nothing of the story, the next one tells nothing either this often, else any point. */
const STILL_ASIDE = 0.4;
const FIRST_ASIDE = 0.2;

/**
 * How likely each clause tells each of the points, which are given in their order, by how well it fits them (`fits`, one
 * row a clause, the last column for telling none): the forward-backward algorithm of a hidden Markov chain.
 * Rows of the answer add up to 1. Clauses × points².
 */
export function chancesOf(fits: readonly Float64Array[]): Float64Array[] {
  const states = fits[0]?.length ?? 0;
  const none = states - 1;
  const moves = Array.from({ length: states }, (_, from) =>
    Float64Array.from({ length: states }, (_, to) => chanceOfMove(from, to, none)),
  );
  const chances: Float64Array[] = [];
  for (const fit of fits) {
    const before = chances.at(-1);
    const row = new Float64Array(states);
    for (let to = 0; to < states; to++) {
      let reached = 0;
      if (!before) reached = to === none ? FIRST_ASIDE : LEFT_OUT ** (to + 1);
      else for (let from = 0; from < states; from++) reached += before[from]! * moves[from]![to]!;
      row[to] = reached * fit[to]!;
    }
    chances.push(scaled(row));
  }
  let after = new Float64Array(states).fill(1);
  for (let c = fits.length - 1; c >= 0; c--) {
    const forward = chances[c]!;
    chances[c] = scaled(forward.map((chance, state) => chance * after[state]!));
    const before = new Float64Array(states);
    for (let from = 0; from < states; from++)
      for (let to = 0; to < states; to++) before[from]! += moves[from]![to]! * fits[c]![to]! * after[to]!;
    after = scaled(before);
  }
  return chances;
}

function chanceOfMove(from: number, to: number, none: number): number {
  if (from === none) return to === none ? STILL_ASIDE : (1 - STILL_ASIDE) / none;
  if (to === none) return ASIDE;
  if (to === from) return STAY;
  return to < from ? BACK / from : NEXT * LEFT_OUT ** (to - from - 1);
}

function scaled(row: Float64Array): Float64Array<ArrayBuffer> {
  const sum = row.reduce((a, b) => a + b, 0) || 1;
  return Float64Array.from(row, (x) => x / sum);
}
