import { DefaultDeserializer, DefaultSerializer } from "node:v8";

/** Typed arrays begin at multiples of so many bytes, so that they can be read where they stand. */
const ALIGNED = 8;
/** What typed arrays there are, by number. */
const KINDS = [Int32Array, Uint16Array, Float32Array] as const;

/** Plain data as bytes. */
export interface Written<Arrays> {
  /** All that isn't in typed arrays; of no use once it was read. */
  readonly head: Uint8Array;
  /** The typed arrays, one after the other, as they stand in memory. */
  readonly arrays: Arrays;
}

/** Plain data as bytes. The arrays come piece by piece: in one piece they would take their memory twice. */
export function written(value: unknown): Written<Iterable<Uint8Array>> {
  const writer = new Writer();
  writer.writeHeader();
  writer.writeValue(value);
  return { head: writer.releaseBuffer(), arrays: padded(writer.arrays) };
}

function* padded(arrays: readonly Uint8Array[]): Generator<Uint8Array> {
  for (const array of arrays) {
    yield array;
    yield new Uint8Array(-array.length & (ALIGNED - 1));
  }
}

/** The plain data that was written. Its typed arrays are views of the given ones. Throws where these bytes are nothing such. */
export function plainDataIn({ head, arrays }: Written<Uint8Array<ArrayBuffer>>): unknown {
  // A copy of what doesn't begin where a typed array may.
  const reader = new Reader(head, arrays.byteOffset % ALIGNED === 0 ? arrays : new Uint8Array(arrays));
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
  readonly #arrays: Uint8Array<ArrayBuffer>;
  #next = 0;

  constructor(head: Uint8Array, arrays: Uint8Array<ArrayBuffer>) {
    super(head);
    this.#arrays = arrays;
  }

  /** Called for each typed array, in the same order. */
  _readHostObject(): unknown {
    const kind = KINDS[this.readUint32()];
    if (!kind) throw new TypeError("These bytes hold no such typed array");
    const length = this.readUint32();
    const start = this.#next;
    this.#next += aligned(length);
    if (this.#next > this.#arrays.length) throw new TypeError("These bytes end before their arrays do");
    const { buffer, byteOffset } = this.#arrays;
    return new kind(buffer, byteOffset + start, length / kind.BYTES_PER_ELEMENT);
  }
}

function aligned(length: number): number {
  return length + (-length & (ALIGNED - 1));
}
