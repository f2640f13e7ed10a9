import { respondShowing } from "../src/discord/asking/respond.ts";
import type { DisplayKind } from "../src/discord/messages/display.ts";
import { mapFor } from "../src/discord/messages/topics/map-for.ts";
import { quotesMessage } from "../src/discord/messages/topics/quotes-message.ts";
import { timelineMessage } from "../src/discord/messages/topics/timeline-message.ts";
import { topicEntries } from "../src/discord/messages/topics/topic-entries.ts";
import { topicMessage } from "../src/discord/messages/topics/topic-message.ts";
import type { Command, PackCommands } from "../src/discord/surface/command.ts";
import { anywhere, withAudience } from "../src/discord/surface/command-builders.ts";
import { THEME } from "../src/discord/surface/pictures-port.ts";
import type { Entry, KnowledgeBase } from "../src/knowledge/model.ts";
import type { Topic } from "../src/knowledge/pack/command-schemas.ts";
import { timelineOf } from "../src/knowledge/timeline/timeline.ts";

/** The entries of a topic or the quotations in them: `topic:` and the command's name. */
const topicKind: DisplayKind = {
  kind: "topic:",
  render(base, name, context) {
    const topic = topicNamed(base, name);
    const entries = topic && topicEntries(base, topic);
    if (!entries) return undefined;
    const { language, pictures } = context;
    const told = { ...context, shows: `topic:${name}`, command: name };
    if (topic.shows === "quotations") return quotesMessage(base, topic, entries, language, told);
    return topicMessage(base, topic, entries, language, {
      ...told,
      picture: mapFor(entries, base, pictures, language),
    });
  },
  facts: (base, name) => [...new Set(entriesNamed(base, name).flatMap(({ facts }) => facts))],
  derived: (base, name) => [...new Set(entriesNamed(base, name).flatMap(({ derived }) => derived))],
};

/** A custom id may hold any name. */
function topicNamed({ event: { commands } }: KnowledgeBase, name: string): Topic | undefined {
  return Object.hasOwn(commands, name) ? commands[name] : undefined;
}

function entriesNamed(base: KnowledgeBase, name: string): readonly Entry[] {
  const topic = topicNamed(base, name);
  return (topic && topicEntries(base, topic)) ?? [];
}

/** What came after what. */
const timelineKind: DisplayKind = {
  kind: "timeline",
  render: (base, _, context) =>
    base.event.timeline &&
    timelineMessage(
      base,
      context.language,
      { ...context, shows: "timeline", command: timelineCommand(base) },
      context.pictures.timeline(THEME, context.language),
    ),
  facts: (base, _, language) => [...new Set(timelineOf(base, language).flatMap(({ facts }) => facts))],
};

function timelineCommand({ event }: KnowledgeBase): string | undefined {
  return Object.entries(event.commands).find(([, { shows }]) => shows === "timeline")?.[0];
}

/** The commands of the event's topics, as the pack names and describes them. */
export const topics = {
  of: ({ event }) => Object.entries(event.commands).map(([name, topic]) => topicCommand(name, topic)),
  shows: [topicKind, timelineKind],
} satisfies PackCommands;

function topicCommand(name: string, { description, help, shows }: Topic): Command {
  const display = shows === "timeline" ? { kind: timelineKind, which: "" } : { kind: topicKind, which: name };
  return {
    name,
    descriptions: description,
    help,
    display,
    data: () => withAudience(anywhere()),
    execute: (interaction, bot) => respondShowing(interaction, bot, `/${name}`, display),
  };
}
