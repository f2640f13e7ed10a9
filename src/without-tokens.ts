/** In addresses: `/webhooks/ID/TOKEN`, `/interactions/ID/TOKEN`, and what discord.js calls a major parameter, `ID/TOKEN`. */
const AFTER_AN_ID = /(\/(?:interactions|webhooks)\/\d+\/|\b\d{17,20}\/)[\w.~-]{16,}/g;
/** A bot's: its id, a time and a signature. */
const OF_A_BOT = /\b[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}/g;
/** An interaction's by itself: “interaction:”, in Base64. */
const OF_AN_INTERACTION = /\baW50ZXJhY3Rpb246[\w=-]+/g;
/** A shorter secret is no secret, and would tear other words apart. */
const SHORTEST_SECRET = 16;

/**
 * The text with `…` in the place of every token of a bot, an interaction or a webhook.
 * @param secrets what must not stand there either, such as the bot's token, however it looks
 */
export function withoutTokens(text: string, secrets: readonly string[] = []): string {
  const hidden = secrets
    .filter(({ length }) => length >= SHORTEST_SECRET)
    .reduce((all, secret) => all.replaceAll(secret, "…"), text);
  return hidden.replace(AFTER_AN_ID, "$1…").replace(OF_A_BOT, "…").replace(OF_AN_INTERACTION, "…");
}
