import { AttestError } from "../errors.ts";

/** `damaged`, `unwritable`, `full`, `busy` and `newer` are about the file; `invalid` about a value; `failed` the rest. */
export type StoreErrorCode = "damaged" | "unwritable" | "full" | "busy" | "newer" | "invalid" | "failed";

/** A failure of the store. The message says what to do about it. */
export class StoreError extends AttestError {
  override readonly name = "StoreError";
  declare readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(code, message, options);
  }
}
