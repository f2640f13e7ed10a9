import type { Pen, TextStyle } from "../drawing/sheet.ts";
import type { Face } from "../drawing/typeface.ts";
import { around, type Box } from "./box.ts";
import type { MapPlace } from "./map-scene.ts";
import { placeLabels } from "./place-labels.ts";
import { type Spot, spotOf } from "./spot.ts";
import type { View } from "./view.ts";

/** A dot's radius, in units; an arrow's as well. */
export const DOT = 8;
/** Sizes of the names of marked places, and of the others. */
const SIZES = { marked: 27, other: 22 } as const;
/** What the letters of a name take above the baseline, in ems. */
const ASCENT = 0.87;
const EDGE = 4;

/** A place with where its mark stands, and its name where there is room for it. */
export interface PlaceName {
  readonly place: MapPlace;
  readonly at: Spot;
  readonly style: Pick<TextStyle, "size"> & { readonly face: Face };
  readonly name: Box | undefined;
  /** What mark and name take. */
  readonly boxes: readonly Box[];
}

/** Puts each place's name beside its mark, free of all other marks and names and of what is taken; the marked places choose first. */
export function placeNames(
  places: readonly MapPlace[],
  view: View,
  taken: readonly Box[],
  { measure, typeface }: Pen,
): PlaceName[] {
  const frame = { x: EDGE, y: EDGE, width: view.width - 2 * EDGE, height: view.height - 2 * EDGE };
  const spots = places.map((place) => {
    const style = { size: place.marked ? SIZES.marked : SIZES.other, face: place.marked ? "bold" : "regular" } as const;
    const at = spotOf(view, place.coordinates);
    const size = { width: measure(place.name, style.size, style.face), height: style.size * (ASCENT + typeface.depth) };
    return { place, style, at, label: { ...at, ...size }, dot: around(at.x, at.y, 2 * DOT, 2 * DOT) };
  });
  const isMarked = ({ place }: (typeof spots)[number]) => place.marked;
  const obstacles = [...taken, ...spots.map(({ dot }) => dot)];
  const first = spots.filter(isMarked);
  const then = spots.filter((spot) => !isMarked(spot));
  const surroundings = { frame, radius: DOT };
  const marked = placeLabels(
    first.map(({ label }) => label),
    { ...surroundings, taken: obstacles },
  );
  const placed = marked.filter((box) => box !== undefined);
  const others = placeLabels(
    then.map(({ label }) => label),
    { ...surroundings, taken: [...obstacles, ...placed] },
  );
  return [...first, ...then].map(({ place, at, style, dot }, i) => {
    const name = [...marked, ...others][i];
    return { place, at, style, name, boxes: name ? [dot, name] : [dot] };
  });
}
