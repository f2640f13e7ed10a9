import { GatewayCloseCodes } from "discord.js";
import { AttestError } from "../../../errors.ts";

/** Discord refuses the connection itself; its operator alone can change that, unless Discord errs. */
export class RefusalError extends AttestError {
  override readonly name = "RefusalError";
  /** What the gateway closed with. */
  readonly closeCode: number;
  /** How often it is worth trying again before one gives up. */
  readonly tries: number;

  constructor(closeCode: number, tries: number, message: string) {
    super("REFUSED", message);
    this.closeCode = closeCode;
    this.tries = tries;
  }

  /** Whether Discord may think better of it with nobody's doing. */
  get mayPass(): boolean {
    return this.closeCode === GatewayCloseCodes.AuthenticationFailed;
  }
}

/** In outages Discord refuses tokens that are good; of its other refusals it rarely thinks better. */
const TRIES = 5;
const FEW_TRIES = 2;

/**
 * What a close code refuses for good, and what to do about it; undefined for codes after which one connects again.
 * @param shards how many Discord recommends
 */
export function refusalOf(closeCode: number, shards = 2): RefusalError | undefined {
  const refusalError = (message: string, tries = FEW_TRIES) => new RefusalError(closeCode, tries, message);
  switch (closeCode) {
    case GatewayCloseCodes.AuthenticationFailed:
      return refusalError(
        "Discord refuses the token (4004). Copy a new one into DISCORD_TOKEN: Developer Portal → your application → Bot → Reset Token.",
        TRIES,
      );
    case GatewayCloseCodes.InvalidShard:
      return refusalError(
        "Discord refuses the shards that were asked for (4010). Take SHARDS and SHARD_COUNT out of the bot's environment: then it runs as many as Discord recommends.",
      );
    case GatewayCloseCodes.ShardingRequired:
      return refusalError(
        `The bot is in too many servers for one connection (4011). Take SHARDS and SHARD_COUNT out of its environment: then it splits into as many as Discord recommends, now ${Math.max(2, shards)}. Where several processes run it, give all of them that SHARD_COUNT, and each its SHARDS.`,
      );
    case GatewayCloseCodes.InvalidAPIVersion:
      return refusalError(
        "Discord's gateway no longer speaks the version that this bot was made for (4012). Update the bot.",
      );
    case GatewayCloseCodes.InvalidIntents:
      return refusalError(
        "Discord doesn't know an intent that the bot asks for (4013). Update the bot, and check DISCORD_API_URL.",
      );
    case GatewayCloseCodes.DisallowedIntents:
      return refusalError(
        "Discord refuses an intent (4014). Allow it in the Developer Portal: your application → Bot → Privileged Gateway Intents; or set MESSAGE_CONTENT=false.",
      );
    default:
      return undefined;
  }
}
