import { MessageFlags } from "discord.js";
import { EVERY_ONE, gapsOf, seldomAsked } from "../src/answering/curating/gaps.ts";
import { unhurried } from "../src/discord/asking/unhurried.ts";
import { replyToCurator, requireCurator } from "../src/discord/curating/curators.ts";
import { reportsFor } from "../src/discord/curating/reports.ts";
import { gapsMessage } from "../src/discord/messages/curating/gaps-message.ts";
import type { Command } from "../src/discord/surface/command.ts";
import { forManagers } from "../src/discord/surface/command-builders.ts";
import { languageFor } from "../src/discord/surface/language.ts";
import { pseudonymOf } from "../src/discord/surface/pseudonym.ts";
import { oldestDay, oldestMs } from "../src/discord/surface/retention.ts";

/** Each wording is asked anew, a few milliseconds each, while others are answered. */
const WORDINGS = 300;

/** `/gaps`: what members asked in vain, objected to and reported, for curators. */
export const gaps = {
  name: "gaps",
  descriptions: { en: "For curators: what members asked in vain, objected to and reported" },
  help: null,
  data: () => forManagers(),
  async execute(interaction, bot) {
    const { engine, store, now } = bot;
    const { guildId } = interaction;
    if (!(await requireCurator(interaction, bot))) return;
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const asked = await unhurried(gapsOf(engine, await store.unanswered(oldestDay(now()), WORDINGS)));
    const inServer = await store.unansweredIn(pseudonymOf(guildId), WORDINGS);
    const seldom = seldomAsked(await unhurried(gapsOf(engine, inServer, EVERY_ONE)));
    const objections = await store.feedbackCounts(oldestMs(now()));
    const reports = await reportsFor(interaction, bot);
    const language = await languageFor(bot, interaction);
    await replyToCurator(interaction, bot, gapsMessage({ asked, seldom, objections, reports }, language));
  },
} satisfies Command;
