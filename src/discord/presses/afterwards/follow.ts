import { MessageFlags } from "discord.js";
import { followingMessage } from "../../messages/afterwards/follow-message.ts";
import { toldBy } from "../../messages/afterwards/told.ts";
import { once } from "../../sending/once.ts";
import { takesNoMessages } from "../../sending/takes-no-messages.ts";
import { languageFor } from "../../surface/language.ts";
import { tell } from "../../surface/private-reply.ts";
import type { PressHandler } from "../press.ts";

/** Answers that one person may follow. */
const MOST_FOLLOWED = 25;

/**
 * Follows an answer: its corrections are told in direct messages, of which the first says so at once. Whom it doesn't reach
 * follows nothing.
 */
export const follow: PressHandler = {
  name: "follow",
  async handle(interaction, id, bot) {
    if (!interaction.isButton()) return;
    const { store, engine, commands, now } = bot;
    const { user } = interaction;
    const language = await languageFor(bot, interaction);
    const [told] = toldBy(id, { base: engine.base, commands, language });
    if (!told) return tell(interaction, bot, ({ replies }) => replies.buttonGone);
    const { title, facts } = told;
    const followed = await store.followedBy(user.id);
    if (followed.includes(told.id)) return tell(interaction, bot, ({ following }) => following.already(title));
    if (followed.length >= MOST_FOLLOWED)
      return tell(interaction, bot, ({ following }) => following.tooMany(MOST_FOLLOWED));
    // Before Discord's three seconds are over, whatever the direct message takes.
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const versions = facts.map(({ id: fact, version }) => ({ fact, version }));
    await store.follow(user.id, language, { told: told.id, facts: versions }, now().epochMilliseconds);
    try {
      await user.send(once(`followed by ${interaction.id}`, followingMessage({ told: told.id, title }, language)));
    } catch (error) {
      await store.unfollow(user.id, told.id);
      if (!takesNoMessages(error)) throw error;
      return tell(interaction, bot, ({ following }) => following.closed);
    }
    await tell(interaction, bot, ({ following }) => following.told(title));
  },
};

/** Ends it. */
export const unfollow: PressHandler = {
  name: "unfollow",
  async handle(interaction, told, bot) {
    if (!interaction.isButton()) return;
    const was = await bot.store.unfollow(interaction.user.id, told);
    await tell(interaction, bot, ({ following }) => (was ? following.ended : following.notFollowed));
  },
};
