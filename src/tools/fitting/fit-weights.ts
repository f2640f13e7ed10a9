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
  const placeOf = new Map<string, number>(names.map((name, d) => [name, d]));
  const rows = examples.map((options) => options.map((option) => rowOf(option, placeOf)));
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

/** An option's evidence that isn't 0, of which most options have little. */
interface Row {
  readonly right: boolean;
  /** Which weight each value goes with. */
  readonly places: Int32Array;
  readonly values: Float64Array;
}

function rowOf<Name extends string>({ evidence, right }: Option<Name>, placeOf: ReadonlyMap<string, number>): Row {
  const told = Object.entries<number | undefined>(evidence).flatMap(([name, value]) => {
    const place = placeOf.get(name);
    return value && place !== undefined ? [{ place, value }] : [];
  });
  return {
    right,
    places: Int32Array.from(told, ({ place }) => place),
    values: Float64Array.from(told, ({ value }) => value),
  };
}

function addSlope(options: readonly Row[], weights: readonly number[], slope: number[], share: number): void {
  const odds = options.map((option) => Math.exp(sumOf(option, weights)));
  const all = odds.reduce((sum, one) => sum + one, 0);
  const right = options.reduce((sum, option, i) => sum + (option.right ? (odds[i] ?? 0) : 0), 0);
  for (const [i, { places, values, right: isRight }] of options.entries()) {
    const probability = (odds[i] ?? 0) / all;
    const wanted = isRight ? (odds[i] ?? 0) / right : 0;
    const pushed = share * (probability - wanted);
    for (let j = 0; j < places.length; j++) {
      const place = places[j] ?? 0;
      slope[place] = (slope[place] ?? 0) + pushed * (values[j] ?? 0);
    }
  }
}

function sumOf({ places, values }: Row, weights: readonly number[]): number {
  let sum = 0;
  for (let j = 0; j < places.length; j++) sum += (values[j] ?? 0) * (weights[places[j] ?? 0] ?? 0);
  return sum;
}
