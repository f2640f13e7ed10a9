import { MessageFlags } from "discord.js";
import { gapsOf } from "../src/answering/curating/gaps.ts";
import { unhurried } from "../src/discord/asking/unhurried.ts";
import { replyToCurator, requireCurator } from "../src/discord/curating/curators.ts";
import { gapsMessage } from "../src/discord/messages/curating/gaps-message.ts";
import type { Command } from "../src/discord/surface/command.ts";
import { forManagers } from "../src/discord/surface/command-builders.ts";
import { languageFor } from "../src/discord/surface/language.ts";
import { oldestDay, oldestMs } from "../src/discord/surface/retention.ts";

/** Each wording is asked anew, a few milliseconds each, while others are answered. */
const WORDINGS = 300;

/** `/gaps`: what members asked in vain and objected to, for curators. */
export const gaps = {
  name: "gaps",
  descriptions: { en: "For curators: what members asked in vain, and where they objected" },
  help: null,
  data: () => forManagers(),
  async execute(interaction, bot) {
    const { engine, store, now } = bot;
    if (!(await requireCurator(interaction, bot))) return;
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const asked = await unhurried(gapsOf(engine, await store.unanswered(oldestDay(now()), WORDINGS)));
    const objections = await store.feedbackCounts(oldestMs(now()));
    await replyToCurator(interaction, bot, gapsMessage(asked, objections, await languageFor(bot, interaction)));
  },
} satisfies Command;
