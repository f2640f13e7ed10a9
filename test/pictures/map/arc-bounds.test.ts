import { describe, expect, it } from "vitest";
import { boundsOfArcs } from "../../../src/pictures/map/arc-bounds.ts";

const topology = { type: "Topology" as const, objects: {} };

describe("the box around an arc", () => {
  it("holds its points", () => {
    const arcs = [
      [
        [3, 4],
        [1, 9],
        [2, -5],
      ],
    ];
    expect(boundsOfArcs({ ...topology, arcs })).toEqual([{ west: 1, east: 3, south: -5, north: 9 }]);
  });

  it("holds the points that a quantised arc steps to", () => {
    const arcs = [
      [
        [10, 20],
        [-4, 2],
        [1, -30],
      ],
    ];
    const transform = { scale: [0.5, 2] as [number, number], translate: [100, -50] as [number, number] };
    expect(boundsOfArcs({ ...topology, arcs, transform })).toEqual([{ west: 103, east: 105, south: -66, north: -6 }]);
  });
});
