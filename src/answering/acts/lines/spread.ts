/** At most so many of a list, at equal distances. */
export function spread(list: readonly string[], most: number): string[] {
  const step = Math.max(1, list.length / most);
  return Array.from({ length: Math.min(most, list.length) }, (_, i) => list[Math.floor(i * step)] ?? "");
}
