import { checkClaims } from "../src/answering/claims/check-claims.ts";
import { checkFigures } from "../src/checking/check-figures.ts";
import { respond } from "../src/discord/asking/respond.ts";
import { checkMessage } from "../src/discord/messages/answers/check-message.ts";
import type { MessageCommand } from "../src/discord/surface/command.ts";
import { messageMenuAnywhere } from "../src/discord/surface/command-builders.ts";
import { languageFor } from "../src/discord/surface/language.ts";
import { textOfMessage } from "../src/discord/surface/message-text.ts";

/** *Check the figures*: what of a message the sources bear out, its claims and its numbers. Shown to whoever asks for it alone. */
export const checkTheFigures = {
  name: "Check the figures",
  names: { de: "Zahlen prüfen", fr: "Vérifier les chiffres", es: "Comprobar las cifras" },
  help: { en: "**Check the figures** in it" },
  data: () => messageMenuAnywhere(),
  async execute(interaction, bot) {
    const language = await languageFor(bot, interaction);
    const text = textOfMessage(interaction.targetMessage);
    const checks = checkFigures(text, bot.engine.base);
    const claims = checkClaims(text, bot.engine);
    await respond(interaction, bot, { isPrivate: true, render: () => checkMessage(checks, claims, language) });
  },
} satisfies MessageCommand;
