import { checkFigures } from "../src/checking/check-figures.ts";
import { respond } from "../src/discord/asking/respond.ts";
import { checkMessage } from "../src/discord/messages/answers/check-message.ts";
import type { MessageCommand } from "../src/discord/surface/command.ts";
import { messageMenuAnywhere } from "../src/discord/surface/command-builders.ts";
import { languageFor } from "../src/discord/surface/language.ts";
import { textOfMessage } from "../src/discord/surface/message-text.ts";

/** *Check the figures*: which numbers of a message the sources bear out. Shown to whoever asks for it alone. */
export const checkTheFigures = {
  name: "Check the figures",
  names: { de: "Zahlen prüfen", fr: "Vérifier les chiffres", es: "Comprobar las cifras" },
  help: { en: "**Check the figures** in it" },
  data: () => messageMenuAnywhere(),
  async execute(interaction, bot) {
    const language = await languageFor(bot, interaction);
    const checks = checkFigures(textOfMessage(interaction.targetMessage), bot.engine.base);
    await respond(interaction, bot, { isPrivate: true, render: () => checkMessage(checks, language) });
  },
} satisfies MessageCommand;
