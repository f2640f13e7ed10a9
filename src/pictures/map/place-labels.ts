import { around, type Box, overlap, within } from "./box.ts";

/** A dot and the size of the label that belongs to it. */
export interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Surroundings {
  /** Where labels may stand. */
  readonly frame: Box;
  /** What they may not cover, besides each other and the dots. */
  readonly taken: readonly Box[];
  /** The dots' radius. */
  readonly radius: number;
}

/** From a dot to its label, by preference: beside it before above and below, and those before the corners. */
const SIDES = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const;
/** Distances between a dot's edge and its label; farther would leave it unclear whose label it is. */
const GAPS = [5, 12] as const;

/**
 * A box for each spot's label, in the order of the spots; undefined where none is free. Boxes overlap neither each other nor a
 * dot nor what is taken. The spot with the least choice goes first.
 */
export function placeLabels(spots: readonly Labelled[], surroundings: Surroundings): (Box | undefined)[] {
  const { frame, taken, radius } = surroundings;
  const obstacles: Box[] = [...taken, ...spots.map(({ x, y }) => around(x, y, 2 * radius, 2 * radius))];
  const choices = spots.map((spot) => candidates(spot, radius).filter((box) => within(box, frame)));
  const placed: (Box | undefined)[] = spots.map(() => undefined);
  const waiting = new Set(spots.keys());

  while (waiting.size > 0) {
    const open = [...waiting].map((index) => {
      const free = (choices[index] ?? []).filter((box) => !obstacles.some((other) => overlap(box, other)));
      return { index, free };
    });
    const [next] = open.sort((a, b) => a.free.length - b.free.length);
    if (!next) break;
    waiting.delete(next.index);
    const [best] = next.free;
    if (!best) continue;
    placed[next.index] = best;
    obstacles.push(best);
  }
  return placed;
}

function candidates({ x, y, width, height }: Labelled, radius: number): Box[] {
  return GAPS.flatMap((gap) =>
    SIDES.map(([right, down]) => {
      const slanted = right !== 0 && down !== 0;
      const reach = (radius + gap) * (slanted ? Math.SQRT1_2 : 1);
      return around(x + right * (reach + width / 2), y + down * (reach + height / 2), width, height);
    }),
  );
}
