import { PermissionFlagsBits } from "discord.js";
import { tell } from "../src/discord/surface/boundary.ts";
import type { Command } from "../src/discord/surface/command.ts";
import { anywhere } from "../src/discord/surface/command-builders.ts";
import { languageName } from "../src/discord/surface/language.ts";

/** `/language`: in which language the bot answers a member or, for those who manage it, a server. */
export const language = {
  name: "language",
  descriptions: { en: "In which language I answer you" },
  help: { en: "in which language I answer" },
  data({ event: { languages } }) {
    if (languages.length < 2) return undefined;
    const choices = languages.map((each) => ({ name: languageName(each), value: each }));
    return anywhere()
      .addStringOption((option) =>
        option.setName("language").setDescription("The language").setRequired(true).addChoices(choices),
      )
      .addBooleanOption((option) =>
        option.setName("server").setDescription("For the whole server (needs Manage Server)"),
      );
  },
  async execute(interaction, { store }) {
    const { options, guildId, user, memberPermissions } = interaction;
    const chosen = options.getString("language", true);
    const forServer = guildId !== null && (options.getBoolean("server") ?? false);
    if (forServer && !memberPermissions?.has(PermissionFlagsBits.ManageGuild)) {
      const content = "Only those who manage the server can choose its language. Without “server” you choose yours.";
      return tell(interaction, content);
    }
    const owner = forServer ? ({ kind: "guild", id: guildId } as const) : ({ kind: "user", id: user.id } as const);
    await store.setPreference(owner, "language", chosen);
    const name = new Intl.DisplayNames("en", { type: "language" }).of(chosen) ?? chosen;
    const content = forServer ? `I answer in ${name} in this server.` : `I answer you in ${name}.`;
    await tell(interaction, content);
  },
} satisfies Command;
