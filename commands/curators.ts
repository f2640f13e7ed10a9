import type { ChatInputCommandInteraction } from "discord.js";
import { everyoneMessage } from "../src/discord/messages/curating/everyone-message.ts";
import type { BotMessage } from "../src/discord/messages/message.ts";
import { requireManager } from "../src/discord/people/require-manager.ts";
import type { Command } from "../src/discord/surface/command.ts";
import { forManagers } from "../src/discord/surface/command-builders.ts";
import { textsFor } from "../src/discord/surface/language.ts";
import { replyPrivately } from "../src/discord/surface/private-reply.ts";
import type { CuratorRoles } from "../src/store/ports/curator-roles.ts";
import type { Texts } from "../src/texts/texts.ts";

/** `/curators set|off`: the role that may use /preview, /try and /gaps, for members who manage the server. */
export const curators = {
  name: "curators",
  descriptions: { en: "Who may use /preview, /try and /gaps" },
  help: null,
  data: () =>
    forManagers()
      .addSubcommand((subcommand) =>
        subcommand
          .setName("set")
          .setDescription("Name the curators' role")
          .addRoleOption((option) => option.setName("role").setDescription("Their role").setRequired(true)),
      )
      .addSubcommand((subcommand) =>
        subcommand.setName("off").setDescription("Leave it to those who manage the server"),
      ),
  async execute(interaction, bot) {
    if (!interaction.inCachedGuild()) throw new TypeError("/curators is registered for servers only");
    if (!(await requireManager(interaction, bot))) return;
    const { curating } = await textsFor(bot, interaction);
    const run = interaction.options.getSubcommand() === "set" ? set : off;
    await replyPrivately(interaction, await run(interaction, bot.store, curating));
  },
} satisfies Command;

type GuildInteraction = ChatInputCommandInteraction<"cached">;

async function set(
  { client, guildId, options }: GuildInteraction,
  store: CuratorRoles,
  curating: Texts["curating"],
): Promise<string | BotMessage> {
  const role = options.getRole("role", true);
  // The role of every member has the server's own id.
  if (role.id === guildId) return everyoneMessage(curating);
  await store.setCuratorRole(guildId, role.id);
  return [curating.roleNamed(`${role}`), curating.showToRole(`${role}`, client.user.displayName)].join("\n");
}

async function off({ guildId }: GuildInteraction, store: CuratorRoles, curating: Texts["curating"]): Promise<string> {
  return (await store.removeCuratorRole(guildId)) ? curating.roleRemoved : curating.noRole;
}
