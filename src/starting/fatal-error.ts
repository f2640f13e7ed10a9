import { GatewayCloseCodes } from "discord.js";
import { DeafError } from "../discord/connection/gateway/deaf-error.ts";
import { RefusalError } from "../discord/connection/gateway/refusal.ts";
import { AttestError } from "../errors.ts";
import { StoreError } from "../store/store-error.ts";

/** What an operator must change before another try can do better. */
const NEEDS_A_HAND = 2;
/** A fault of the program. */
const FAULT = 1;
/** What may be well in a moment; the number is `EX_TEMPFAIL` of sysexits.h. */
const TRY_AGAIN = 75;

/** How the failure that ends the bot is told: a fault with its stack, all else in words that say what to do. */
export function describeFatal(error: unknown): { readonly said: unknown; readonly exitCode: number } {
  if (!(error instanceof AttestError)) return { said: error, exitCode: FAULT };
  // Nobody has to change anything: another process may hear.
  if (error instanceof DeafError) return { said: error.message, exitCode: FAULT };
  // A restart splits it into more, where Discord may say into how many.
  const isCrowded = error instanceof RefusalError && error.closeCode === GatewayCloseCodes.ShardingRequired;
  const isAway = error instanceof StoreError && (error.code === "unreachable" || error.code === "busy");
  return { said: error.message, exitCode: isCrowded || isAway ? TRY_AGAIN : NEEDS_A_HAND };
}
