import { expect, it } from "vitest";
import { piecesOf, plainDataIn } from "../../src/loading/plain-data.ts";

const shared = Int32Array.of(1, -2, 3);
const DATA = {
  texts: ["a", "b"],
  map: new Map([["one", new Set([1])]]),
  lists: [Uint16Array.of(65_535), new Float32Array(0), Float32Array.of(0.5, -1.25), shared],
  again: shared,
};

const written = () => Buffer.concat([...piecesOf(DATA)]);

it("is the same when it is read, wherever its bytes stand", () => {
  expect(plainDataIn(written())).toEqual(DATA);
  const moved = Buffer.concat([Buffer.alloc(3), written()]).subarray(3);
  expect(plainDataIn(moved)).toEqual(DATA);
});

it("keeps one array that stands in two places one", () => {
  const read = plainDataIn(written());
  expect(read).toSatisfy(({ lists, again }: typeof DATA) => lists[3] === again);
});

it("isn't found in other bytes", () => {
  expect(() => plainDataIn(Buffer.from("these are no such bytes"))).toThrow();
  expect(() => plainDataIn(written().subarray(0, 60))).toThrow();
});
