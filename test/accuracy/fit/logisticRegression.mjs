/**
 * Weights of a logistic regression with an L2 penalty, by Newton's method. `rows` are arrays of measures, `truths` 0 or 1,
 * `counts` how often each row counts. The last weight is the bias, which the penalty leaves alone.
 */
export function fitLogistic(rows, truths, penalty, counts = rows.map(() => 1)) {
  const n = (rows[0]?.length ?? 0) + 1;
  let weights = Array(n).fill(0);
  for (let round = 0; round < 40; round++) {
    const slope = weights.map((weight, i) => (i < n - 1 ? -penalty * weight : 0));
    const bend = Array.from({ length: n }, (_, i) =>
      Array.from({ length: n }, (_, j) => (i === j ? (i < n - 1 ? penalty : 0) + 1e-6 : 0)),
    );
    rows.forEach((row, r) => {
      const full = [...row, 1];
      const chance = chanceOf(weights, row);
      const off = counts[r] * (truths[r] - chance);
      const sure = counts[r] * chance * (1 - chance);
      for (let i = 0; i < n; i++) {
        slope[i] += off * full[i];
        for (let j = 0; j <= i; j++) bend[i][j] += sure * full[i] * full[j];
      }
    });
    for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) bend[j][i] = bend[i][j];
    const step = solved(bend, slope);
    weights = weights.map((weight, i) => weight + step[i]);
    if (Math.max(...step.map(Math.abs)) < 1e-7) break;
  }
  return weights;
}

/** The chance that weights give to a row of measures. */
export function chanceOf(weights, row) {
  let sum = weights[row.length];
  for (let i = 0; i < row.length; i++) sum += weights[i] * row[i];
  return 1 / (1 + Math.exp(-sum));
}

/** Gauss's elimination with pivots. */
function solved(matrix, right) {
  const a = matrix.map((row, i) => [...row, right[i]]);
  const n = a.length;
  for (let i = 0; i < n; i++) {
    let pivot = i;
    for (let k = i + 1; k < n; k++) if (Math.abs(a[k][i]) > Math.abs(a[pivot][i])) pivot = k;
    [a[i], a[pivot]] = [a[pivot], a[i]];
    for (let k = i + 1; k < n; k++) {
      const factor = a[k][i] / a[i][i];
      for (let j = i; j <= n; j++) a[k][j] -= factor * a[i][j];
    }
  }
  const x = Array(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    x[i] = a[i][n];
    for (let j = i + 1; j < n; j++) x[i] -= a[i][j] * x[j];
    x[i] /= a[i][i];
  }
  return x;
}
