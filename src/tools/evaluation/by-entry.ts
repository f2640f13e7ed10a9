import { type Result, tally } from "./score.ts";

/** What became of the questions for each fact, the worst first. */
export function renderByFact(results: readonly Result[]): string {
  const groups = [
    ...Map.groupBy(
      results.filter(({ case: { fact } }) => fact !== null),
      (result) => result.case.fact?.toString(),
    ),
  ];
  return groups
    .map(([fact, ofFact]) => ({ fact, ...tally(ofFact) }))
    .sort((a, b) => a.right / a.asked - b.right / b.asked)
    .map(
      ({ fact, asked, right, wrong, helped }) =>
        `${(fact ?? "").padEnd(24)} ${right} of ${asked} right, ${wrong} wrong, ${helped} helped`,
    )
    .join("\n");
}

/** What was answered instead of what was wanted, the commonest first. */
export function renderConfusions(results: readonly Result[]): string {
  const mistaken = results.filter(({ verdict }) => verdict === "wrong" || verdict === "false");
  const pairs = [
    ...Map.groupBy(mistaken, ({ case: one, reply }) => `${one.fact?.toString() ?? one.kind} → ${reply.entry}`),
  ];
  return pairs
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([pair, all]) => `${String(all.length).padStart(3)}  ${pair}`)
    .join("\n");
}
