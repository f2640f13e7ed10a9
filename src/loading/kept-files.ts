import { createHash } from "node:crypto";
import {
  closeSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import type { Written } from "./plain-data.ts";

/** What each kept file begins with, so that no other program's file is taken for one. */
const KIND = "attest prepared base ";
/** Another number wherever files are written otherwise; those before end without a checksum. */
export const KEPT_FORMAT = `${KIND}3`;
const MARK = Buffer.from(KEPT_FORMAT.padEnd(31).concat("\n"));
/** Bytes of the number behind the mark: how long the head is. */
const LENGTH = 8;
/** Bytes of the checksum, with which a kept file ends. */
const SUM = 32;
const NAME = /^attest-[0-9a-f]+-[0-9a-f]+\.prepared$/;
/** A file that is being written, with the process that writes it. */
const DRAFT = /^attest-[0-9a-f]+-[0-9a-f]+\.prepared\.(\d+)$/;

/**
 * Where a prepared base is kept.
 * @param version of the base, hexadecimal
 * @param code version of the code that prepared it, hexadecimal
 */
export function keptFile(folder: string, version: string, code: string): string {
  return join(folder, `attest-${version}-${code}.prepared`);
}

/**
 * Reads what is kept in a file; the memory of its head is given back after. Throws where there is none, where it doesn't bear the
 * mark, or where it isn't what was written.
 */
export function readKept<T>(file: string, read: (kept: Written<Uint8Array<ArrayBuffer>>) => T): T {
  const descriptor = openSync(file, "r");
  // Pages of its own, which the system has back at once; what is allocated and freed otherwise stays with the process.
  let ofHead = new ArrayBuffer(0, { maxByteLength: 0 });
  try {
    const { size } = fstatSync(descriptor);
    const beginning = filled(descriptor, Buffer.alloc(MARK.length + LENGTH));
    if (!beginning.subarray(0, MARK.length).equals(MARK)) throw new TypeError(`${file} holds no prepared base`);
    const length = beginning.subarray(MARK.length);
    const headed = length.readDoubleLE();
    const rest = size - beginning.length - headed - SUM;
    if (!(headed >= 0 && rest >= 0)) throw new TypeError(`${file} is cut off`);
    ofHead = new ArrayBuffer(headed, { maxByteLength: headed });
    const head = filled(descriptor, new Uint8Array(ofHead));
    const arrays = filled(descriptor, Buffer.allocUnsafeSlow(rest));
    const sum = sumFor(file).update(length).update(head).update(arrays).digest();
    if (!sum.equals(filled(descriptor, Buffer.alloc(SUM)))) throw new TypeError(`${file} isn't what was written`);
    return read({ head, arrays });
  } finally {
    closeSync(descriptor);
    ofHead.resize(0);
  }
}

/** The same bytes, filled with a file's next ones; throws where there are fewer. */
function filled<Bytes extends Uint8Array>(descriptor: number, bytes: Bytes): Bytes {
  for (let read = 0; read < bytes.length; ) {
    const more = readSync(descriptor, bytes, read, bytes.length - read, null);
    if (more === 0) throw new TypeError("A kept file ends too early");
    read += more;
  }
  return bytes;
}

/** The checksum to be of what is kept under this name: one version's bytes are wrong under another's. */
function sumFor(file: string) {
  return createHash("sha256").update(basename(file));
}

/** Keeps bytes in a file: others find it whole or not at all. Throws where it can't be written. */
export function writeKept(file: string, { head, arrays }: Written<Iterable<Uint8Array>>): void {
  const draft = `${file}.${process.pid}`;
  try {
    const descriptor = openSync(draft, "w");
    try {
      writeFileSync(descriptor, MARK);
      const sum = sumFor(file);
      const keep = (piece: Uint8Array) => {
        writeFileSync(descriptor, piece);
        sum.update(piece);
      };
      const length = Buffer.alloc(LENGTH);
      length.writeDoubleLE(head.length);
      keep(length);
      keep(head);
      for (const piece of arrays) keep(piece);
      writeFileSync(descriptor, sum.digest());
    } finally {
      closeSync(descriptor);
    }
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/**
 * Removes all kept files of a folder but the newest, and drafts whose process has ended. It touches nothing else that lies
 * there: no file of another name or without the mark, no folder, no link.
 * @param most how many are left
 */
export function removeOldest(folder: string, most: number): void {
  const names = readdirSync(folder).filter((name) => NAME.test(name) || hasEnded(DRAFT.exec(name)?.[1]));
  const own = names.map((name) => join(folder, name)).filter(isOwn);
  const byAge = own
    .filter((file) => file.endsWith(".prepared"))
    .map((file) => ({ file, at: lstatSync(file).mtimeMs }))
    .sort((a, b) => b.at - a.at);
  const drafts = own.filter((file) => !file.endsWith(".prepared"));
  for (const file of [...byAge.slice(most).map(({ file }) => file), ...drafts]) rmSync(file, { force: true });
}

/** Whether a file bears the mark, of whichever version, or as much of it as its process came to write. */
function isOwn(file: string): boolean {
  if (!lstatSync(file).isFile()) return false;
  const descriptor = openSync(file, "r");
  try {
    const head = Buffer.alloc(KIND.length);
    const length = readSync(descriptor, head);
    return head.toString("latin1", 0, length) === KIND.slice(0, length);
  } finally {
    closeSync(descriptor);
  }
}

function hasEnded(processId: string | undefined): boolean {
  if (processId === undefined) return false;
  try {
    process.kill(Number(processId), 0);
    return false;
  } catch (error) {
    // EPERM tells of another user's process, which runs.
    return error instanceof Error && "code" in error && error.code === "ESRCH";
  }
}
