import {
  closeSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

/**
 * What each kept file begins with, so that no other program's file is taken for one. A multiple of eight bytes: the typed
 * arrays behind it are read in place where they are aligned, and copied elsewhere.
 */
const MARK = Buffer.from("attest prepared base 1".padEnd(31).concat("\n"));
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

/** What is kept in a file. Throws where there is none, or where it doesn't bear the mark. */
export function readKept(file: string): Buffer<ArrayBuffer> {
  const bytes = readFileSync(file);
  if (!bytes.subarray(0, MARK.length).equals(MARK)) throw new TypeError(`${file} holds no prepared base`);
  return bytes.subarray(MARK.length);
}

/** Keeps bytes, piece by piece, in a file: others find it whole or not at all. Throws where it can't be written. */
export function writeKept(file: string, pieces: Iterable<Uint8Array>): void {
  const draft = `${file}.${process.pid}`;
  try {
    const descriptor = openSync(draft, "w");
    try {
      writeFileSync(descriptor, MARK);
      for (const piece of pieces) writeFileSync(descriptor, piece);
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

/** Whether a file bears the mark, or as much of it as its process came to write. */
function isOwn(file: string): boolean {
  if (!lstatSync(file).isFile()) return false;
  const descriptor = openSync(file, "r");
  try {
    const head = Buffer.alloc(MARK.length);
    const length = readSync(descriptor, head);
    return head.subarray(0, length).equals(MARK.subarray(0, length));
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
