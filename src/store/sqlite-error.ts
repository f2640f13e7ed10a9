import { StoreError, type StoreErrorCode } from "./store-error.ts";

/** SQLite's primary result codes, https://sqlite.org/rescode.html */
const codes: Readonly<Record<number, StoreErrorCode>> = {
  3: "unwritable",
  5: "busy",
  6: "busy",
  8: "unwritable",
  11: "damaged",
  13: "full",
  14: "unwritable",
  23: "unwritable",
  26: "damaged",
};

const advice: Readonly<Record<StoreErrorCode, string>> = {
  damaged:
    "Stop the bot, move the file away together with its -wal and -shm files, and put a backup in its place. " +
    "Without a backup the bot starts with an empty store, and each server makes its daily setting again.",
  unwritable: "Let the bot's user write to the file and its folder, or choose another path.",
  full: "Free space on the disk; the bot carries on by itself.",
  busy: "Another program holds the file. Close it, or give each bot a file of its own.",
  newer: "Start the newer version of Attest, or choose another path.",
  invalid: "Correct the value.",
  failed: "Try again; if it goes on, report it with this message.",
};

/** The StoreError for anything that `node:sqlite` or the file system throws. */
export function toStoreError(error: unknown, path: string): StoreError {
  if (error instanceof StoreError) return error;
  const code = codeOf(error);
  const reason = error instanceof Error ? error.message : String(error);
  return storeError(code, path, reason, error);
}

/** A StoreError about the file at `path`, with the advice for its code. */
export function storeError(code: StoreErrorCode, path: string, reason: string, cause?: unknown): StoreError {
  return new StoreError(code, `Store ${path}: ${reason}. ${advice[code]}`, { cause });
}

function codeOf(error: unknown): StoreErrorCode {
  if (!(error instanceof Error)) return "failed";
  if ("errcode" in error && typeof error.errcode === "number") return codes[error.errcode & 0xff] ?? "failed";
  if ("syscall" in error) return "code" in error && error.code === "ENOSPC" ? "full" : "unwritable";
  return "failed";
}
