/** A fitted model: what each measure weighs, and where the sum starts. */
export interface Logistic<Name extends string> {
  readonly bias: number;
  readonly weights: Readonly<Record<Name, number>>;
}

/** The chance that a fitted model gives to some measures: 0 to 1, the logistic function of their weighted sum. */
export function chanceOf<Name extends string>(
  model: Logistic<Name>,
  measures: Readonly<Record<NoInfer<Name>, number>>,
): number {
  let sum = model.bias;
  for (const name of Object.keys(model.weights) as Name[]) sum += model.weights[name] * measures[name];
  return 1 / (1 + Math.exp(-sum));
}
