import { crc32, deflateSync } from "node:zlib";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;
/** Eight bits a pixel, which name a colour of the palette. */
const FORMAT = [8, 3, 0, 0, 0];

/** Pixels of four bytes: red, green, blue, alpha. */
export interface Bitmap {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** A PNG with a palette, not half the size of one without; undefined where the pixels aren't opaque or of up to 256 colours. */
export function indexedPng({ pixels, width, height }: Bitmap): Buffer | undefined {
  const colours = new Map<number, number>();
  const bitmap = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  // Each row begins with a byte that says it is unfiltered.
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const colour = bitmap.getUint32((y * width + x) * 4);
      const index = colours.get(colour) ?? colours.size;
      if (index === colours.size) {
        if (index === MOST_COLOURS || (colour & 0xff) !== 0xff) return undefined;
        colours.set(colour, index);
      }
      rows[y * (width + 1) + 1 + x] = index;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set(FORMAT, 8);
  const palette = [...colours.keys()].flatMap((colour) => [
    colour >>> 24,
    (colour >>> 16) & 0xff,
    (colour >>> 8) & 0xff,
  ]);
  const parts = [chunk("IHDR", header), chunk("PLTE", Buffer.from(palette)), chunk("IDAT", deflateSync(rows))];
  return Buffer.concat([SIGNATURE, ...parts, chunk("IEND", Buffer.alloc(0))]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.byteLength);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
