import { checkClaims } from "../src/answering/claims/check-claims.ts";
import { checkFiguresInSteps, hasTooManyNumbers } from "../src/checking/check-figures.ts";
import { respond } from "../src/discord/asking/respond.ts";
import { unhurried } from "../src/discord/asking/unhurried.ts";
import { checkMessage } from "../src/discord/messages/answers/check-message.ts";
import { nothingWritten } from "../src/discord/reading/nothing-written.ts";
import { readMessage } from "../src/discord/reading/read-message.ts";
import type { MessageCommand } from "../src/discord/surface/command.ts";
import { messageMenuAnywhere } from "../src/discord/surface/command-builders.ts";
import { languageFor } from "../src/discord/surface/language.ts";
import { tell } from "../src/discord/surface/private-reply.ts";

/** *Check this message*: what of a message the sources bear out, its claims and its numbers. Shown to whoever asks for it alone. */
export const checkThisMessage = {
  name: "Check this message",
  names: { de: "Nachricht prüfen", fr: "Vérifier ce message", es: "Comprobar este mensaje" },
  help: {
    en: "**Check this message** for what my source bears out",
    ar: "**Check this message** لمعرفة ما يؤيده مصدري منها",
  },
  data: () => messageMenuAnywhere(),
  async execute(interaction, bot) {
    const language = await languageFor(bot, interaction);
    const { text, unread, ...read } = readMessage(interaction.targetMessage);
    if (text === "") return tell(interaction, bot, (texts) => nothingWritten(unread, texts));
    const { engine } = bot;
    const checks = await unhurried(checkFiguresInSteps(text, engine));
    const checked = await unhurried(checkClaims(text, engine, language));
    const isCut = read.isCut || checked.isCut || hasTooManyNumbers(text);
    const render = () => checkMessage(checks, { ...checked, isCut, unread }, language);
    await respond(interaction, bot, { isPrivate: true, render });
  },
} satisfies MessageCommand;
