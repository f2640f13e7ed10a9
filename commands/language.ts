import { PermissionFlagsBits } from "discord.js";
import type { Command } from "../src/discord/surface/command.ts";
import { anywhere } from "../src/discord/surface/command-builders.ts";
import { languageName } from "../src/discord/surface/language.ts";
import { tell } from "../src/discord/surface/private-reply.ts";

/** `/language`: in which language the bot answers a member or, for those who manage it, a server. */
export const language = {
  name: "language",
  descriptions: { en: "In which language I answer you" },
  help: { en: "in which language I answer", ar: "اللغة التي أجيب بها" },
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
  async execute(interaction, bot) {
    const { options, guildId, user, memberPermissions } = interaction;
    const chosen = options.getString("language", true);
    const forServer = guildId !== null && (options.getBoolean("server") ?? false);
    if (forServer && !memberPermissions?.has(PermissionFlagsBits.ManageGuild)) {
      return tell(interaction, bot, ({ replies }) => replies.mayNotChooseLanguage);
    }
    const owner = forServer ? ({ kind: "guild", id: guildId } as const) : ({ kind: "user", id: user.id } as const);
    await bot.store.setPreference(owner, "language", chosen);
    await tell(interaction, bot, ({ replies }) =>
      forServer ? replies.languageOfServer(chosen) : replies.languageOfMember(chosen),
    );
  },
} satisfies Command;
