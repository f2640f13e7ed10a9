import { setImmediate as nextTurn } from "node:timers/promises";

/** Takes one step after the other, with a turn for others between them, and gives what comes of all. */
export async function unhurried<Result>(steps: Generator<void, Result>): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await nextTurn();
  }
}
