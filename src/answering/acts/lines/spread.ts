/** At most so many of a list, in its order, chosen by what they say: one text more or fewer changes one that is chosen. */
export function spread(list: readonly string[], most: number): string[] {
  if (list.length <= most) return [...list];
  const marked = list.map((text, at) => ({ at, mark: markOf(text) }));
  const chosen = new Set(
    marked
      .sort((a, b) => a.mark - b.mark || a.at - b.at)
      .slice(0, most)
      .map(({ at }) => at),
  );
  return list.filter((_, at) => chosen.has(at));
}

/** A number that is as good as drawn at random, and the same for the same text: FNV-1a. */
function markOf(text: string): number {
  let mark = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193);
  return mark >>> 0;
}
