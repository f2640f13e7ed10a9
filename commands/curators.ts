import type { ChatInputCommandInteraction } from "discord.js";
import { tell } from "../src/discord/surface/boundary.ts";
import type { Command } from "../src/discord/surface/command.ts";
import { forManagers } from "../src/discord/surface/command-builders.ts";
import type { CuratorRoles } from "../src/store/ports/curator-roles.ts";

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
  async execute(interaction, { store }) {
    if (!interaction.inCachedGuild()) throw new TypeError("/curators is registered for servers only");
    const content =
      interaction.options.getSubcommand() === "set" ? await set(interaction, store) : await off(interaction, store);
    await tell(interaction, content);
  },
} satisfies Command;

type GuildInteraction = ChatInputCommandInteraction<"cached">;

async function set({ client, guildId, options }: GuildInteraction, store: CuratorRoles): Promise<string> {
  const role = options.getRole("role", true);
  await store.setCuratorRole(guildId, role.id);
  return [
    `${role} and those who manage the server may now use /preview, /try and /gaps.`,
    `Discord shows these commands to those who manage the server alone. To show them to ${role}: Server Settings → Integrations → ${client.user.displayName}, then add the role to each of the three.`,
  ].join("\n");
}

async function off({ guildId }: GuildInteraction, store: CuratorRoles): Promise<string> {
  return (await store.removeCuratorRole(guildId))
    ? "Only those who manage the server may use /preview, /try and /gaps now."
    : "No role was named.";
}
