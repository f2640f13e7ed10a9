import { AttestError } from "../../../errors.ts";

/** The gateway doesn't work for this process, though Discord's API does. */
export class DeafError extends AttestError {
  override readonly name = "DeafError";
}
