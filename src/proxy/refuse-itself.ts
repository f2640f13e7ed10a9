import { AttestError } from "../errors.ts";

/**
 * The bot's processes have the proxy's address for Discord's, often in the `.env` that the proxy reads, too: each request would
 * go round for ever.
 * @throws AttestError where the proxy would pass requests on to itself
 */
export function refuseItself(discordApiUrl: string, host: string, port: number): void {
  const { hostname, port: asked } = new URL(discordApiUrl);
  if (asked !== String(port) || ![host, "127.0.0.1", "localhost", "[::1]"].includes(hostname)) return;
  throw new AttestError(
    "PROXY",
    `DISCORD_API_URL=${discordApiUrl} is the proxy's own address, for the bot's processes alone. Start the proxy with Discord's: DISCORD_API_URL=https://discord.com/api`,
  );
}
