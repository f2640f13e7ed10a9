/** Where each group begins in a list that holds one group after the other, and at last where they end. @param counts one a group */
export function startsOf(counts: ArrayLike<number>): Int32Array<ArrayBuffer> {
  const starts = new Int32Array(counts.length + 1);
  for (let group = 0; group < counts.length; group++) starts[group + 1] = (starts[group] ?? 0) + (counts[group] ?? 0);
  return starts;
}

/** Hands out the places of each group, one after the other. */
export function placesFrom(starts: Int32Array): (group: number) => number {
  const free = starts.slice();
  return (group) => {
    const place = free[group] ?? 0;
    free[group] = place + 1;
    return place;
  };
}
