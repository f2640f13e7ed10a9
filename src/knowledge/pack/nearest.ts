import Fuse from "fuse.js";

/**
 * What somebody who wrote this most likely meant; undefined where nothing is much alike.
 * @param telling the part by which one is told from another
 */
export function nearest(
  written: string,
  among: Iterable<string>,
  telling = (text: string) => text,
): string | undefined {
  const candidates = [...among].map((text) => ({ text, told: telling(text) }));
  const fuse = new Fuse(candidates, { keys: ["told"], threshold: 0.4, ignoreLocation: true });
  return fuse.search(telling(written))[0]?.item.text;
}
