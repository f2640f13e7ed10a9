/**
 * In which part each one is. What one hand wrote stands together in a list: parts of lists are weighed by what was learned from
 * other hands, as members' messages will be.
 */
export function partsOfLists<One>(all: readonly One[], listOf: (one: One) => string, parts: number): number[] {
  const lengths = new Map([...Map.groupBy(all, listOf)].map(([list, those]) => [list, those.length]));
  const places = new Map<string, number>();
  return all.map((one) => {
    const list = listOf(one);
    const place = places.get(list) ?? 0;
    places.set(list, place + 1);
    return Math.floor((parts * place) / (lengths.get(list) ?? 1));
  });
}
