import { InteractionContextType, MessageFlags, PermissionFlagsBits, SlashCommandBuilder } from "discord.js";
import { gapsOf } from "../src/answering/gaps.ts";
import type { Command } from "../src/discord/command.ts";
import { requireCurator } from "../src/discord/curators.ts";
import { oldestDay, oldestMs } from "../src/discord/forget-old.ts";
import { gapsMessage } from "../src/discord/messages/gaps-message.ts";

/** Each wording is asked anew, a few milliseconds each: as many as fit into the three seconds of a reply. */
const WORDINGS = 300;

/** `/gaps`: what members asked in vain and objected to, for curators. */
export const gaps = {
  name: "gaps",
  data: () =>
    new SlashCommandBuilder()
      .setName("gaps")
      .setDescription("For curators: what members asked in vain, and where they objected")
      .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
      .setContexts(InteractionContextType.Guild)
      .toJSON(),
  async execute(interaction, { engine, store, now }) {
    if (!(await requireCurator(interaction, store))) return;
    const asked = gapsOf(engine, await store.unanswered(oldestDay(now()), WORDINGS));
    const message = gapsMessage(asked, await store.feedbackCounts(oldestMs(now())));
    await interaction.reply({ ...message, flags: [message.flags, MessageFlags.Ephemeral] });
  },
} satisfies Command;
