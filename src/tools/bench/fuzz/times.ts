/** Processor time is counted in ticks of some milliseconds: over so many of them, something is measured well enough. */
const LEAST = 24;
/** From here on something took long, in plain questions: then its processor time is measured. */
const LONG = 8;
/** It is measured so often at most: collecting garbage falls on one by chance. */
const TRIES = 2;

/**
 * Milliseconds that something takes: by the clock, or where that says long, by the processor, since other programs of the machine
 * take time too; the least of two tries, or the first that doesn't say long.
 * @param first milliseconds that it took by the clock
 * @param usual those of a plain question
 */
export function taken(first: number, usual: number, run: () => void): number {
  let least = first;
  for (let tries = 0; tries < TRIES && least > LONG * usual; tries++) least = Math.min(least, processorTime(run));
  return least;
}

/** Milliseconds of processor time that something takes in this thread, over as many runs as that needs. */
export function processorTime(run: () => void): number {
  const start = spent();
  for (let runs = 1; ; runs++) {
    run();
    const taken = spent() - start;
    if (taken >= LEAST) return taken / runs;
  }
}

function spent(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** The greatest, without the arguments that a call of `Math.max` would take. */
export function highest(numbers: Iterable<number>): number {
  let found = 0;
  for (const number of numbers) found = Math.max(found, number);
  return found;
}
