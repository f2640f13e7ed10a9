import { DefaultDeserializer, DefaultSerializer } from "node:v8";

/** Typed arrays begin at multiples of so many bytes, so that they can be read where they stand. */
const ALIGNED = 8;
/** What typed arrays there are, by number. */
const KINDS = [Int32Array, Uint16Array, Float32Array] as const;

/**
 * Plain data as bytes, piece by piece: first all that isn't in typed arrays, then these, one after the other, as they stand
 * in memory. In one piece they would take that memory twice.
 */
export function* piecesOf(value: unknown): Generator<Uint8Array> {
  const writer = new Writer();
  writer.writeHeader();
  writer.writeValue(value);
  const head = writer.releaseBuffer();
  yield new Uint8Array(Float64Array.of(head.length).buffer);
  for (const piece of [head, ...writer.arrays]) {
    yield piece;
    yield new Uint8Array(-piece.length & (ALIGNED - 1));
  }
}

/** The plain data that pieces held. Its typed arrays are views of the bytes. Throws where they are no such pieces. */
export function plainDataIn(bytes: Uint8Array<ArrayBuffer>): unknown {
  // A copy of what doesn't begin where a typed array may.
  const whole = bytes.byteOffset % ALIGNED === 0 ? bytes : new Uint8Array(bytes);
  const [length = 0] = new Float64Array(whole.buffer, whole.byteOffset, 1);
  const reader = new Reader(whole, length);
  reader.readHeader();
  return reader.readValue();
}

class Writer extends DefaultSerializer {
  readonly arrays: Uint8Array[] = [];

  /** Called for each typed array. */
  _writeHostObject(array: Uint8Array): void {
    const { buffer, byteOffset, byteLength } = array;
    this.writeUint32(KINDS.findIndex((kind) => array instanceof kind));
    this.writeUint32(byteLength);
    this.arrays.push(new Uint8Array(buffer, byteOffset, byteLength));
  }
}

class Reader extends DefaultDeserializer {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  #next: number;

  constructor(bytes: Uint8Array<ArrayBuffer>, head: number) {
    super(bytes.subarray(ALIGNED, ALIGNED + head));
    this.#bytes = bytes;
    this.#next = ALIGNED + aligned(head);
  }

  /** Called for each typed array, in the same order. */
  _readHostObject(): unknown {
    const kind = KINDS[this.readUint32()];
    if (!kind) throw new TypeError("These bytes hold no such typed array");
    const length = this.readUint32();
    const start = this.#next;
    this.#next += aligned(length);
    const { buffer, byteOffset } = this.#bytes;
    return new kind(buffer, byteOffset + start, length / kind.BYTES_PER_ELEMENT);
  }
}

function aligned(length: number): number {
  return length + (-length & (ALIGNED - 1));
}
