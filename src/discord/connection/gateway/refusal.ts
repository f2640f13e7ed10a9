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
export function refusalOf(closeCode: number, shards: number | undefined): RefusalError | undefined {
  const message = messageOf(closeCode, shards);
  const tries = closeCode === GatewayCloseCodes.AuthenticationFailed ? TRIES : FEW_TRIES;
  return message === undefined ? undefined : new RefusalError(closeCode, tries, message);
}

function messageOf(closeCode: number, shards = 2): string | undefined {
  switch (closeCode) {
    case GatewayCloseCodes.AuthenticationFailed:
      return "Discord refuses the token (4004). Copy a new one into DISCORD_TOKEN: Developer Portal → your application → Bot → Reset Token.";
    case GatewayCloseCodes.InvalidShard:
      return "Discord refuses the shards that were asked for (4010). Take SHARDS and SHARD_COUNT out of the bot's environment; most bots need neither.";
    case GatewayCloseCodes.ShardingRequired:
      return `The bot is in too many servers for one connection (4011). Set SHARD_COUNT=${Math.max(2, shards)} in its environment, which splits it.`;
    case GatewayCloseCodes.InvalidAPIVersion:
      return "Discord's gateway no longer speaks the version that this bot was made for (4012). Update the bot.";
    case GatewayCloseCodes.InvalidIntents:
      return "Discord doesn't know an intent that the bot asks for (4013). Update the bot, and check DISCORD_API_URL.";
    case GatewayCloseCodes.DisallowedIntents:
      return "Discord refuses an intent (4014). Allow it in the Developer Portal: your application → Bot → Privileged Gateway Intents; or set MESSAGE_CONTENT=false.";
    default:
      return undefined;
  }
}
