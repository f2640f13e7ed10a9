import { inflateSync } from "node:zlib";
import { Resvg } from "@resvg/resvg-js";
import { expect, it } from "vitest";
import { indexedPng } from "../../../src/pictures/drawing/indexed-png.ts";

/** A bitmap of these colours, side by side in one row. */
function row(colours: readonly (readonly [red: number, green: number, blue: number, alpha: number])[]) {
  return { pixels: Uint8Array.from(colours.flat()), width: colours.length, height: 1 };
}

it("is the same picture to whoever reads it", () => {
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#abc"/>';
  const bitmap = new Resvg(`${drawing}<rect x="10" width="7" height="9" fill="#c00"/></svg>`).render();
  const png = indexedPng(bitmap)?.toString("base64");
  const image = `<image href="data:image/png;base64,${png}" width="40" height="20"/>`;
  const read = new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">${image}</svg>`).render();
  expect(Buffer.from(read.pixels).equals(Buffer.from(bitmap.pixels))).toBe(true);
});

it("names each colour once", () => {
  const png = indexedPng(
    row([
      [1, 2, 3, 255],
      [250, 9, 0, 255],
      [1, 2, 3, 255],
    ]),
  );
  const start = (png?.indexOf("IDAT") ?? 0) + 4;
  const length = png?.readUInt32BE(start - 8) ?? 0;
  expect([...inflateSync(png?.subarray(start, start + length) ?? "")]).toEqual([0, 0, 1, 0]);
});

it("isn't made of pixels that one can see through, or of more than 256 colours", () => {
  const shades = (count: number) => Array.from({ length: count }, (_, i) => [i % 256, i >> 8, 0, 255] as const);
  expect(indexedPng(row([[1, 2, 3, 254]]))).toBeUndefined();
  expect(indexedPng(row(shades(257)))).toBeUndefined();
  expect(indexedPng(row(shades(256)))).toBeDefined();
});
