/** The places of the highest numbers of a list, the highest first and equal ones in their order. @param most how many are wanted */
export function placesOfHighest(numbers: ArrayLike<number>, most: number): number[] {
  const places: number[] = [];
  if (most < 1) return places;
  for (let place = 0; place < numbers.length; place++) {
    const number = numbers[place] ?? 0;
    if (places.length === most && number <= (numbers[places[most - 1] ?? 0] ?? 0)) continue;
    let at = Math.min(places.length, most - 1);
    for (; at > 0 && number > (numbers[places[at - 1] ?? 0] ?? 0); at--) places[at] = places[at - 1] ?? 0;
    places[at] = place;
  }
  return places;
}
