/** One thing that a question may mean, with the evidence for it. Evidence that is left out is 0. */
export interface Option<Name extends string> {
  readonly evidence: Readonly<Partial<Record<Name, number>>>;
  readonly right: boolean;
}
/** What one question may mean. */
export type Example<Name extends string> = readonly Option<Name>[];

const STEPS = 600;
const RATE = 0.05;
/** Strength of the pull towards small weights: it keeps probabilities honest on questions that weren't seen. */
const PULL = 5e-4;
/** Of the pull towards the weights that a fit begins from: a few hundred questions can't tell all of them anew. */
const PULL_BACK = 0.02;

/**
 * Weights under which a softmax over the options gives the right ones of each example the highest probability:
 * the log-likelihood of the right options together, by Adam (Kingma and Ba 2015). Examples without a right option are
 * left out.
 * @param from weights that the fit begins from and is pulled back to; those that are missing stay 0
 * @param signOf 1 for evidence that can only speak for an option, -1 for what can only speak against it, else 0
 */
export function fitWeights<Name extends string>(
  all: readonly Example<Name>[],
  signOf: (name: Name) => -1 | 0 | 1,
  from?: Readonly<Record<string, number>>,
): Record<Name, number> {
  const examples = all.filter((options) => options.some(({ right }) => right));
  const names = [
    ...new Set(examples.flatMap((options) => options.flatMap(({ evidence }) => Object.keys(evidence) as Name[]))),
  ];
  const rows = examples.map((options) =>
    options.map(({ evidence, right }) => ({ right, x: names.map((name) => evidence[name] ?? 0) })),
  );
  const signs = names.map(signOf);
  const start = names.map((name) => from?.[name] ?? 0);
  const pull = from ? PULL_BACK : PULL;
  const weights = [...start];
  const mean = names.map(() => 0);
  const square = names.map(() => 0);

  for (let step = 1; step <= STEPS; step++) {
    const slope = names.map((_, d) => pull * ((weights[d] ?? 0) - (start[d] ?? 0)));
    for (const options of rows) addSlope(options, weights, slope, 1 / rows.length);
    for (const [d, g] of slope.entries()) {
      mean[d] = 0.9 * (mean[d] ?? 0) + 0.1 * g;
      square[d] = 0.999 * (square[d] ?? 0) + 0.001 * g * g;
      const along = (mean[d] ?? 0) / (1 - 0.9 ** step);
      const moved = (weights[d] ?? 0) - (RATE * along) / (Math.sqrt((square[d] ?? 0) / (1 - 0.999 ** step)) + 1e-8);
      weights[d] = moved * (signs[d] ?? 0) < 0 ? 0 : moved;
    }
  }
  return Object.fromEntries(names.map((name, d) => [name, weights[d] ?? 0])) as Record<Name, number>;
}

function addSlope(
  options: readonly { readonly right: boolean; readonly x: readonly number[] }[],
  weights: readonly number[],
  slope: number[],
  share: number,
): void {
  const odds = options.map(({ x }) => Math.exp(x.reduce((sum, value, d) => sum + value * (weights[d] ?? 0), 0)));
  const all = odds.reduce((sum, one) => sum + one, 0);
  const right = options.reduce((sum, option, i) => sum + (option.right ? (odds[i] ?? 0) : 0), 0);
  for (const [i, { x, right: isRight }] of options.entries()) {
    const probability = (odds[i] ?? 0) / all;
    const wanted = isRight ? (odds[i] ?? 0) / right : 0;
    for (const [d, value] of x.entries()) slope[d] = (slope[d] ?? 0) + share * (probability - wanted) * value;
  }
}
