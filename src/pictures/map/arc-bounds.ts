import type { Topology } from "topojson-specification";

/** The least box around an arc, in degrees. */
export interface ArcBounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** The box around each of a topology's arcs. A quantised arc holds steps from point to point, others hold the points. */
export function boundsOfArcs({ arcs, transform }: Topology): ArcBounds[] {
  const [scaleX, scaleY] = transform?.scale ?? [1, 1];
  const [originX, originY] = transform?.translate ?? [0, 0];
  return arcs.map((arc) => {
    const bounds = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
    let x = 0;
    let y = 0;
    for (const [stepX = 0, stepY = 0] of arc) {
      x = transform ? x + stepX : stepX;
      y = transform ? y + stepY : stepY;
      bounds.west = Math.min(bounds.west, x * scaleX + originX);
      bounds.east = Math.max(bounds.east, x * scaleX + originX);
      bounds.south = Math.min(bounds.south, y * scaleY + originY);
      bounds.north = Math.max(bounds.north, y * scaleY + originY);
    }
    return bounds;
  });
}
