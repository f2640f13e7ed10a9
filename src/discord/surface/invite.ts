import { type Client, OAuth2Scopes } from "discord.js";
import { INVITED_WITH } from "./permissions.ts";

/** The address at which somebody who manages a server invites the bot to it. */
export function inviteLink(client: Client<true>): string {
  return client.generateInvite({
    scopes: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands],
    permissions: INVITED_WITH,
  });
}
