// Fits a linear-chain conditional random field by gradient ascent (Adam), with a penalty on large weights (L2).
const STATES = 5;
/** A feature of fewer stretches says nothing that holds elsewhere, unless the caller says otherwise. */
const LEAST_COUNT = 6;

const states = Array.from({ length: STATES }, (_, i) => i);

function logSum(values) {
  let top = -Infinity;
  for (const value of values) if (value > top) top = value;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - top);
  return top + Math.log(sum);
}

/** Forward and backward sums of one sequence, by place and state; `move(i, from, to)` leaves out what lies within. */
function expectations(count, starts, within, move) {
  const forward = new Float64Array(count * STATES);
  const backward = new Float64Array(count * STATES);
  const terms = new Float64Array(STATES);
  for (const to of states) forward[to] = starts[to] + within[to];
  for (let i = 1; i < count; i++)
    for (const to of states) {
      for (const from of states) terms[from] = forward[(i - 1) * STATES + from] + move(i, from, to);
      forward[i * STATES + to] = within[i * STATES + to] + logSum(terms);
    }
  for (let i = count - 1; i > 0; i--)
    for (const from of states) {
      for (const to of states) terms[to] = move(i, from, to) + within[i * STATES + to] + backward[i * STATES + to];
      backward[(i - 1) * STATES + from] = logSum(terms);
    }
  return { forward, backward, total: logSum(forward.subarray((count - 1) * STATES)) };
}

/**
 * `examples`: `{features, states, weight}`, features by name for each place and the state there. Gives a PartModel as
 * src/takes/parts/partWeights.ts holds it.
 */
export function fitChain(examples, { penalty, rounds = 160, leastCount = LEAST_COUNT }) {
  const counts = new Map();
  for (const { features } of examples)
    for (const row of features) for (const name in row) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= leastCount).map(([name]) => name);
  const at = new Map(names.map((name, i) => [name, i * STATES]));
  const entry = names.length * STATES;
  const moves = entry * 2;
  const starts = moves + STATES * STATES;
  const size = starts + STATES;
  const data = examples.map(({ features, states: labels, weight }) => ({
    labels,
    weight,
    rows: features.map((row) => Object.entries(row).filter(([name, value]) => at.has(name) && value !== 0)),
  }));
  for (const one of data) one.rows = one.rows.map((row) => row.map(([name, value]) => [at.get(name), value]));
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  const gradient = new Float64Array(size);
  for (let round = 1; round <= rounds; round++) {
    gradient.fill(0);
    for (const { labels, weight, rows } of data) {
      const count = rows.length;
      const within = new Float64Array(count * STATES);
      const entering = new Float64Array(count * STATES);
      rows.forEach((row, i) => {
        for (const [base, value] of row)
          for (const to of states) {
            within[i * STATES + to] += value * weights[base + to];
            entering[i * STATES + to] += value * weights[entry + base + to];
          }
      });
      const move = (i, from, to) => weights[moves + from * STATES + to] + (from === to ? 0 : entering[i * STATES + to]);
      const { forward, backward, total } = expectations(count, weights.subarray(starts, starts + STATES), within, move);
      rows.forEach((row, i) => {
        const off = states.map(
          (to) =>
            weight *
            ((labels[i] === to ? 1 : 0) - Math.exp(forward[i * STATES + to] + backward[i * STATES + to] - total)),
        );
        const entered = states.map(() => 0);
        for (const to of states) {
          if (i === 0) gradient[starts + to] += off[to];
          else
            for (const from of states) {
              const expected = Math.exp(
                forward[(i - 1) * STATES + from] +
                  move(i, from, to) +
                  within[i * STATES + to] +
                  backward[i * STATES + to] -
                  total,
              );
              const error = weight * ((labels[i - 1] === from && labels[i] === to ? 1 : 0) - expected);
              gradient[moves + from * STATES + to] += error;
              if (from !== to) entered[to] += error;
            }
        }
        for (const [base, value] of row)
          for (const to of states) {
            gradient[base + to] += off[to] * value;
            if (i > 0) gradient[entry + base + to] += entered[to] * value;
          }
      });
    }
    const rate = round > rounds * 0.7 ? 0.024 : 0.08;
    for (let i = 0; i < size; i++) {
      const slope = gradient[i] - (i >= moves ? 1 : penalty) * weights[i];
      mean[i] = 0.9 * mean[i] + 0.1 * slope;
      square[i] = 0.99 * square[i] + 0.01 * slope * slope;
      weights[i] += (rate * (mean[i] / (1 - 0.9 ** round))) / (Math.sqrt(square[i] / (1 - 0.99 ** round)) + 1e-8);
    }
  }
  const row = (from) => [...weights.subarray(from, from + STATES)].map((value) => Math.round(value * 100) / 100 + 0);
  const rowsFrom = (offset) => Object.fromEntries(names.map((name) => [name, row(offset + at.get(name))]));
  return {
    weights: rowsFrom(0),
    entries: rowsFrom(entry),
    moves: states.map((from) => row(moves + from * STATES)),
    starts: row(starts),
  };
}
