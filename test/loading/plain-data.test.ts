import { expect, it } from "vitest";
import { plainDataIn, written } from "../../src/loading/plain-data.ts";

const shared = Int32Array.of(1, -2, 3);
const DATA = {
  texts: ["a", "b"],
  map: new Map([["one", new Set([1])]]),
  lists: [Uint16Array.of(65_535), new Float32Array(0), Float32Array.of(0.5, -1.25), shared],
  again: shared,
};

const inTwoPieces = () => {
  const { head, arrays } = written(DATA);
  return { head, arrays: Buffer.concat([...arrays]) };
};

it("is the same when it is read, wherever its bytes stand", () => {
  const { head, arrays } = inTwoPieces();
  expect(plainDataIn({ head, arrays })).toEqual(DATA);
  const moved = Buffer.concat([Buffer.alloc(3), arrays]).subarray(3);
  expect(plainDataIn({ head, arrays: moved })).toEqual(DATA);
});

it("holds nothing of its head once it was read", () => {
  const { head, arrays } = inTwoPieces();
  const read = plainDataIn({ head, arrays });
  head.fill(0);
  expect(read).toEqual(DATA);
  expect(read).toSatisfy(({ lists }: typeof DATA) => lists[0]?.buffer === arrays.buffer);
});

it("keeps one array that stands in two places one", () => {
  const read = plainDataIn(inTwoPieces());
  expect(read).toSatisfy(({ lists, again }: typeof DATA) => lists[3] === again);
});

it("isn't found in other bytes", () => {
  const { head, arrays } = inTwoPieces();
  expect(() => plainDataIn({ head: Buffer.from("these are no such bytes"), arrays })).toThrow();
  expect(() => plainDataIn({ head: head.subarray(0, 60), arrays })).toThrow();
  expect(() => plainDataIn({ head, arrays: arrays.subarray(0, 8) })).toThrow();
});
