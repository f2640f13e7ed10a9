import { BADGE } from "../drawing/sheet.ts";
import type { Box } from "./box.ts";
import type { Coordinates } from "./map-scene.ts";
import { type Point, pointOf, type View } from "./view.ts";

/** From the edge to the tip of an arrow that stands there. */
const EDGE = 18;
/** Half of what an arrow takes. */
const REACH = 18;

/** Where a place's mark stands; for a place beyond the map, at its edge, with the way on to it. */
export interface Spot extends Point {
  /** The way to the place in radians, clockwise from the right. */
  readonly beyond: number | undefined;
}

/** What the ALT badge covers of a map that reaches down to the drawing's lower edge. */
export function badgeBox({ height }: View): Box {
  return { x: 0, y: height - BADGE.height, width: BADGE.width, height: BADGE.height };
}

/** Where a place is on the map, or where the way from the map's middle to it leaves it. */
export function spotOf(view: View, coordinates: Coordinates): Spot {
  const { x, y } = pointOf(view, coordinates);
  const { width, height } = view;
  if (x >= 0 && x <= width && y >= 0 && y <= height) return { x, y, beyond: undefined };
  const [right, down] = [x - width / 2, y - height / 2];
  const scale = Math.min((width / 2 - EDGE) / Math.abs(right), (height / 2 - EDGE) / Math.abs(down));
  const edge = { x: width / 2 + right * scale, y: height / 2 + down * scale };
  const badge = badgeBox(view);
  const isCovered = edge.x < badge.width + REACH && edge.y > badge.y - REACH;
  const beside = isCovered ? besideBadge(edge, view) : edge;
  return { ...beside, beyond: Math.atan2(y - beside.y, x - beside.x) };
}

/** Along the edge as far as the badge reaches. */
function besideBadge({ x, y }: Point, view: View): Point {
  const badge = badgeBox(view);
  return y >= view.height - EDGE ? { x: badge.width + REACH, y } : { x, y: badge.y - REACH };
}
