const discordEpoch = 1_420_070_400_000n;

/** Makes ids as Discord does: milliseconds since its epoch, then 22 bits; each id is greater than the one before. */
export function snowflakes(now: () => number): () => string {
  let last = 0n;
  return () => {
    const fromClock = (BigInt(now()) - discordEpoch) << 22n;
    last = fromClock > last ? fromClock : last + 1n;
    return last.toString();
  };
}
