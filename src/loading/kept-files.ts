import { createHash } from "node:crypto";
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
import { basename, join } from "node:path";

/**
 * What each kept file begins with, so that no other program's file is taken for one. A multiple of eight bytes: the typed
 * arrays behind it are read in place where they are aligned, and copied elsewhere.
 */
const KIND = "attest prepared base ";
/** Another number wherever files are written otherwise; those before end without a checksum. */
export const KEPT_FORMAT = `${KIND}2`;
const MARK = Buffer.from(KEPT_FORMAT.padEnd(31).concat("\n"));
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

/** What is kept in a file. Throws where there is none, where it doesn't bear the mark, or where it isn't what was written. */
export function readKept(file: string): Buffer<ArrayBuffer> {
  const bytes = readFileSync(file);
  if (!bytes.subarray(0, MARK.length).equals(MARK)) throw new TypeError(`${file} holds no prepared base`);
  const content = bytes.subarray(MARK.length, -SUM);
  if (!sumFor(file).update(content).digest().equals(bytes.subarray(-SUM)))
    throw new TypeError(`${file} isn't what was written`);
  return content;
}

/** The checksum to be of what is kept under this name: one version's bytes are wrong under another's. */
function sumFor(file: string) {
  return createHash("sha256").update(basename(file));
}

/** Keeps bytes, piece by piece, in a file: others find it whole or not at all. Throws where it can't be written. */
export function writeKept(file: string, pieces: Iterable<Uint8Array>): void {
  const draft = `${file}.${process.pid}`;
  try {
    const descriptor = openSync(draft, "w");
    try {
      writeFileSync(descriptor, MARK);
      const sum = sumFor(file);
      for (const piece of pieces) {
        writeFileSync(descriptor, piece);
        sum.update(piece);
      }
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
