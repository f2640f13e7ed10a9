import { StoreError, type StoreErrorCode, storeError } from "../store-error.ts";

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

/** The StoreError for anything that `node:sqlite` or the file system throws. */
export function toStoreError(error: unknown, path: string): StoreError {
  if (error instanceof StoreError) return error;
  const code = codeOf(error);
  const reason = reasonOf(error);
  return storeError(code, path, reason.replace(/\.$/, ""), error);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isSealed = "code" in error && error.code === "ERR_ACCESS_DENIED";
  return isSealed
    ? "Node's permission model keeps the bot from it (see “The seal” in docs/operations.md)"
    : error.message;
}

function codeOf(error: unknown): StoreErrorCode {
  if (!(error instanceof Error)) return "failed";
  if ("errcode" in error && typeof error.errcode === "number") return codes[error.errcode & 0xff] ?? "failed";
  if ("code" in error && error.code === "ERR_ACCESS_DENIED") return "unwritable";
  if ("syscall" in error) return "code" in error && error.code === "ENOSPC" ? "full" : "unwritable";
  return "failed";
}
