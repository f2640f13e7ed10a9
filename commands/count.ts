import { respondShowing } from "../src/discord/asking/respond.ts";
import { entryDisplay } from "../src/discord/messages/answers/entry-display.ts";
import { choiceOf } from "../src/discord/messages/limits.ts";
import { countDisplay, countKind, furtherCountKind } from "../src/discord/messages/topics/count-kinds.ts";
import type { Command, PackCommands } from "../src/discord/surface/command.ts";
import { anywhere, withAudience } from "../src/discord/surface/command-builders.ts";
import { countsOf } from "../src/knowledge/counting/counts.ts";
import { type Entry, type KnowledgeBase, tellingEntries } from "../src/knowledge/model.ts";
import type { RawCount } from "../src/knowledge/pack/command-schemas.ts";

/** A command for each thing that the event counts: the whole with its breakdown, or one group's figure. */
export const count = {
  of: (base) => countsOf(base.event).map((one) => countCommand(base, one)),
  shows: [countKind, furtherCountKind],
} satisfies PackCommands;

function countCommand(base: KnowledgeBase, count: RawCount): Command {
  const { name, description, help } = count.command;
  const whole = countDisplay(base, count);
  return {
    name,
    descriptions: description,
    help,
    display: whole,
    data({ facts }) {
      const choices = count.groups.map(({ fact: id }) => choiceOf(facts.get(id)?.figure?.label.en ?? id, id));
      if (choices.length === 0) return withAudience(anywhere());
      return withAudience(
        anywhere().addStringOption((option) =>
          option.setName("group").setDescription("Only this group").addChoices(choices),
        ),
      );
    },
    async execute(interaction, bot) {
      const group = entryTelling(bot.engine.base, interaction.options.getString("group") ?? "");
      if (group) await respondShowing(interaction, bot, group.id, entryDisplay(group.id));
      else await respondShowing(interaction, bot, `/${name}`, whole);
    },
  };
}

/** The answer that tells one group's figure: the one of its name, or else the one that rests on little besides. */
function entryTelling(base: KnowledgeBase, fact: string): Entry | undefined {
  return base.entries.get(fact) ?? tellingEntries(base, fact)[0];
}
