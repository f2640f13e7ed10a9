import { DiscordAPIError, RESTJSONErrorCodes } from "discord.js";

const REFUSALS: readonly unknown[] = [
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
  RESTJSONErrorCodes.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds,
  RESTJSONErrorCodes.UnknownUser,
];

/** Whether Discord refuses a direct message because of whom it is for. */
export function takesNoMessages(error: unknown): boolean {
  return error instanceof DiscordAPIError && REFUSALS.includes(error.code);
}
