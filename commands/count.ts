import { respondShowing } from "../src/discord/asking/respond.ts";
import { entryDisplay } from "../src/discord/messages/answers/entry-display.ts";
import type { Display, DisplayKind } from "../src/discord/messages/display.ts";
import { choiceOf } from "../src/discord/messages/limits.ts";
import { COUNT, countDerived, countFacts, countMessage } from "../src/discord/messages/topics/count-message.ts";
import type { Command, PackCommands } from "../src/discord/surface/command.ts";
import { anywhere, withAudience } from "../src/discord/surface/command-builders.ts";
import { THEME } from "../src/discord/surface/pictures-port.ts";
import type { KnowledgeBase } from "../src/knowledge/model.ts";

const countKind: DisplayKind = {
  kind: COUNT,
  render: (base, _, context) =>
    countMessage(
      base,
      context.language,
      { ...context, shows: COUNT, command: base.event.count?.command.name },
      context.pictures.count(THEME, context.language),
    ),
  facts: (base) => [...new Set(countFacts(base))],
  derived: countDerived,
};

const WHOLE: Display = { kind: countKind, which: "" };

/** The command of what the event counts: the whole with its breakdown, or one group's figure. */
export const count = {
  of: ({ event }) => (event.count ? [countCommand(event.count.command)] : []),
  shows: [countKind],
} satisfies PackCommands;

type Naming = NonNullable<KnowledgeBase["event"]["count"]>["command"];

function countCommand({ name, description, help }: Naming): Command {
  return {
    name,
    descriptions: description,
    help,
    display: WHOLE,
    data({ event, facts }) {
      const groups = event.count?.groups ?? [];
      const choices = groups.map(({ fact: id }) => choiceOf(facts.get(id)?.figure?.label.en ?? id, id));
      return withAudience(
        anywhere().addStringOption((option) =>
          option.setName("group").setDescription("Only this group").addChoices(choices),
        ),
      );
    },
    async execute(interaction, bot) {
      const group = bot.engine.base.entries.get(interaction.options.getString("group") ?? "");
      if (group) await respondShowing(interaction, bot, group.id, entryDisplay(group.id));
      else await respondShowing(interaction, bot, `/${name}`, WHOLE);
    },
  };
}
