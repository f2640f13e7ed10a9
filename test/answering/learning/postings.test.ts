import { expect, it } from "vitest";
import { gather, gatherWeighed } from "../../../src/answering/learning/postings.ts";

/** More than two bytes can number. */
const MANY = 70_000;

it("tells documents apart however many there are, and takes half the memory where two bytes number them", () => {
  const last = (size: number) =>
    gather(size, 1, (document, take) => {
      if (document >= size - 2) take(0);
    }).postings.documents;
  expect(last(9)).toEqual(Uint16Array.of(7, 8));
  expect(last(MANY)).toEqual(Int32Array.of(MANY - 2, MANY - 1));
});

it("keeps what each feature weighs in each document", () => {
  const { postings, features } = gatherWeighed(2, 8, (document, take) => {
    take(5, 0.5 + document);
    if (document === 1) take(3);
  });
  expect([...features]).toEqual([5, 3]);
  expect(postings).toEqual({
    starts: Int32Array.of(0, 2, 3),
    documents: Uint16Array.of(0, 1, 1),
    weights: Float32Array.of(0.5, 1.5, 1),
  });
});
