/** There are fewer documents, so that a key of 32 bits and a document's number fit into one number. */
const MOST = 2 ** 20;

/**
 * A fixed mixed order of documents, in which no class's come in a row, and which one more document of a class doesn't change.
 * @param labels each document's class
 */
export function mixed(labels: Int32Array): Int32Array {
  const seen = new Map<number, number>();
  const keyed = Float64Array.from(labels, (label, document) => {
    const turn = seen.get(label) ?? 0;
    seen.set(label, turn + 1);
    return scattered(label + 1, turn + 1) * MOST + document;
  });
  return Int32Array.from(keyed.sort(), (key) => key % MOST);
}

/** Mixes two lists alike (Fisher and Yates), in the same way for the same seed. */
export function shuffle(one: number[], other: number[], seed: number): void {
  for (let i = one.length - 1; i > 0; i--) {
    const j = scattered(seed, i) % (i + 1);
    swap(one, i, j);
    swap(other, i, j);
  }
}

function swap(list: number[], i: number, j: number): void {
  const held = list[i] ?? 0;
  list[i] = list[j] ?? 0;
  list[j] = held;
}

/** A number for two, far from that for numbers nearby: the last steps of MurmurHash3. */
export function scattered(one: number, other: number): number {
  const both = Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b);
  const once = Math.imul(both ^ (both >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}
