import type { Pack } from "../pack/pack.ts";
import { problemAt } from "../pack/placed.ts";
import type { Problem } from "../pack/problem.ts";
import type { RawMap } from "../pack/schema.ts";
import { holdsWords } from "../sources/fingerprint.ts";
import { areProven } from "../sources/quotations.ts";

type Coordinates = readonly [longitude: number, latitude: number];

/** How much of the frame the marked places take at the least. */
const LEAST_SHARE = 1 / 5;

/** The marked places and the names stand inside the map's frame and fill it; a fact of its entry names each marked one. */
export function checkMap(pack: Pack): Problem[] {
  const { event, entries, entities, facts } = pack;
  const { map } = event;
  if (!map) return [];
  const problems: Problem[] = [];
  const report = (field: readonly PropertyKey[], message: string, remedy: string) =>
    problems.push(problemAt(event, ["map", ...field], message, remedy));

  const { west, south, east, north } = map.frame;
  if (west >= east || south >= north)
    report(["frame"], "The map's frame is empty", "`east` lies beyond `west`, `north` beyond `south`");
  const checkInside = ([longitude, latitude]: readonly [number, number], field: readonly PropertyKey[]) => {
    if (longitude <= west || longitude >= east || latitude <= south || latitude >= north)
      report(field, `${longitude}, ${latitude} lies outside the map`, "Correct the coordinates, or widen `frame`");
  };

  const entry = entries.find(({ id }) => id === map.entry);
  if (!entry) report(["entry"], `There is no entry \`${map.entry}\``, "Correct the id, or add that entry");
  const quotes = facts.filter(({ id }) => entry?.facts.includes(id)).map(({ quote }) => quote);
  const shown = new Set<string>();
  const marked: Coordinates[] = [];
  for (const field of ["marked", "others"] as const) {
    map[field].forEach((id, i) => {
      const place = entities.find((entity) => entity.id === id && entity.kind === "place");
      if (shown.has(id)) report([field, i], `The place \`${id}\` is on the map twice`, "Keep it once");
      shown.add(id);
      if (!place) report([field, i], `There is no place \`${id}\``, "Correct the id, or add that place");
      if (!place) return;
      if (!place.coordinates)
        report([field, i], `\`${id}\` has no coordinates`, "Add them to its entity, longitude first");
      else if (field === "marked") {
        checkInside(place.coordinates, [field, i]);
        marked.push(place.coordinates);
      }
      const names = [place.name.en, ...place.spellings.en];
      const isNamed = quotes.some((quote) => names.some((name) => holdsWords(quote, name)));
      if (entry && field === "marked" && !isNamed && areProven(pack, entry.facts))
        report([field, i], `No fact of \`${map.entry}\` names ${place.name.en}`, "Move it to `others`, or cite a fact");
    });
  }
  const share = shareOf(map.frame, marked);
  if (share < LEAST_SHARE)
    report(
      ["frame"],
      `The marked places take up ${Math.round(share * 100)} % of the map from one to another`,
      "Narrow `frame` around them; `others` may lie beyond it, where an arrow points to them",
    );
  map.labels.forEach(({ coordinates }, i) => {
    checkInside(coordinates, ["labels", i, "coordinates"]);
  });
  return problems;
}

/** How much of the frame places take from one to another, in the direction in which it is more; of fewer than two, all of it. */
function shareOf({ west, south, east, north }: RawMap["frame"], places: readonly Coordinates[]): number {
  const between = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  if (places.length < 2) return 1;
  return Math.max(
    between(places.map(([longitude]) => longitude)) / (east - west),
    between(places.map(([, latitude]) => latitude)) / (north - south),
  );
}
