import { respond } from "../src/discord/asking/respond.ts";
import { topicEntries } from "../src/discord/messages/topics/topic-entries.ts";
import { topicMessage } from "../src/discord/messages/topics/topic-message.ts";
import type { Command } from "../src/discord/surface/command.ts";
import { languageFor } from "../src/discord/surface/language.ts";
import { THEME } from "../src/discord/surface/pictures-port.ts";
import type { Entry, KnowledgeBase } from "../src/knowledge/model.ts";
import type { Topic } from "../src/knowledge/pack/schema.ts";
import type { Theme } from "../src/pictures/drawing/theme.ts";
import type { Picture, Pictures } from "../src/pictures/pictures.ts";
import { commandAnywhere, withAudience } from "./anywhere.ts";

/** How one topic is shown. */
export interface TopicOptions {
  readonly description: string;
  readonly picture?: (pictures: Pictures, theme: Theme) => Picture | undefined;
}

/** A command that shows a topic's entries; it isn't there where the pack has none. */
export function topicCommand(name: Topic, { description, picture }: TopicOptions): Command {
  return {
    name,
    data: (base) => (base.event.commands[name] ? withAudience(commandAnywhere(name, description)).toJSON() : undefined),
    async execute(interaction, bot) {
      const { base } = bot.engine;
      const language = await languageFor(bot, interaction);
      const entries = entriesOf(base, name);
      const drawn = picture?.(bot.picturesOf(base), THEME);
      await respond(interaction, bot, {
        subject: `/${name}`,
        render: (asker) => topicMessage(base, entries, language, { picture: drawn, asker }),
      });
    },
  };
}

/** A topic's entries, in the pack's order. Throws a TypeError where there are none. */
export function entriesOf(base: KnowledgeBase, name: Topic): [Entry, ...Entry[]] {
  const entries = topicEntries(base, name);
  if (!entries) throw new TypeError(`/${name} is registered only where the pack has it`);
  return entries;
}
