import { AttestError } from "../errors.ts";

/**
 * `damaged`, `unwritable`, `full` and `busy` are about a file, `unreachable` and `refused` about a server, `newer` about tables of a
 * later version, `invalid` about a value; `failed` is the rest. Nothing was changed, but for `unsure`: the server was lost
 * while it was to confirm.
 */
export type StoreErrorCode =
  | "damaged"
  | "unwritable"
  | "full"
  | "busy"
  | "unreachable"
  | "refused"
  | "unsure"
  | "newer"
  | "invalid"
  | "failed";

/** A failure of the store. The message says what to do about it. */
export class StoreError extends AttestError {
  override readonly name = "StoreError";
  declare readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(code, message, options);
  }
}

const advice: Readonly<Record<StoreErrorCode, string>> = {
  damaged:
    "Stop the bot, move the file away together with its -wal and -shm files, and put a backup in its place. " +
    "Without a backup the bot starts with an empty store, and each server makes its daily setting again.",
  unwritable: "Let the bot's user write to the file and its folder, or choose another path.",
  full: "Free space on the disk; the bot carries on by itself.",
  busy: "Another program holds it. Close that, or give each bot a store of its own.",
  unreachable: "See that PostgreSQL runs, and that DATABASE_URL is right.",
  refused: "Correct the user, the password or the database's name in DATABASE_URL, or make them in PostgreSQL.",
  unsure: "See that PostgreSQL runs; whether the last change was made shows then.",
  newer: "Start the newer version of Attest, or choose another path.",
  invalid: "Correct the value.",
  failed: "Try again; if it goes on, report it with this message.",
};

/** What is otherwise where the place is a server's. */
const adviceAtServer: Partial<Readonly<Record<StoreErrorCode, string>>> = {
  damaged: "Stop the bot, and restore a backup.",
  unwritable:
    "See that it is the primary server and not a standby, and that the bot's user may write to the database's tables.",
  full: "Free space on the server's disk; the bot carries on by itself.",
  busy: "Another program holds a lock there. End that.",
  newer: "Start the newer version of Attest, or name another database.",
};

/** A StoreError about the file or database `place`, with the advice for its code. */
export function storeError(code: StoreErrorCode, place: string, reason: string, cause?: unknown): StoreError {
  const todo = (isPostgresAddress(place) && adviceAtServer[code]) || advice[code];
  return new StoreError(code, `Store ${place}: ${reason}. ${todo}`, { cause });
}

/** Whether the place names a PostgreSQL database. */
export function isPostgresAddress(place: string): boolean {
  return /^postgres(ql)?:\/\//.test(place);
}
