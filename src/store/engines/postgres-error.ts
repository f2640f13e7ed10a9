import { DatabaseError } from "pg";
import { StoreError, type StoreErrorCode, storeError } from "../store-error.ts";

/** By class or code of https://www.postgresql.org/docs/current/errcodes-appendix.html */
const codes: readonly (readonly [prefix: string, code: StoreErrorCode])[] = [
  ["08", "unreachable"],
  ["28", "refused"],
  ["25006", "unwritable"],
  ["3D000", "refused"],
  ["40", "busy"],
  // Of tables and schemas.
  ["42501", "unwritable"],
  ["53100", "full"],
  ["53", "unreachable"],
  ["55P03", "busy"],
  ["57", "unreachable"],
  ["58", "unwritable"],
  ["XX001", "damaged"],
  ["XX002", "damaged"],
];

/** The StoreError for anything that `pg` throws. */
export function toStoreError(error: unknown, place: string): StoreError {
  if (error instanceof StoreError) return error;
  return storeError(codeOf(error), place, reasonOf(error), error);
}

/** Host and database of the address: what may stand in a log, without user and password. */
export function placeOf(address: string): string {
  const { host, pathname } = URL.parse(address) ?? { host: "", pathname: "" };
  return `postgres://${host}${pathname}`;
}

function codeOf(error: unknown): StoreErrorCode {
  if (!(error instanceof Error) || error instanceof TypeError) return "failed";
  // What the server itself didn't say is about the way to it.
  if (!(error instanceof DatabaseError)) return "unreachable";
  return codes.find(([prefix]) => error.code?.startsWith(prefix))?.[1] ?? "failed";
}

/** A host with several addresses fails with one error each and a message of its own that is empty. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join("; ");
  return error instanceof Error ? error.message : String(error);
}
