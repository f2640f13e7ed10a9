import { respondShowing } from "../src/discord/asking/respond.ts";
import type { Display, DisplayKind } from "../src/discord/messages/display.ts";
import { SUMMARY, summaryMessage } from "../src/discord/messages/topics/summary-message.ts";
import type { Command } from "../src/discord/surface/command.ts";
import { anywhere, withAudience } from "../src/discord/surface/command-builders.ts";
import { derivedIn, summarise } from "../src/summary/summarise.ts";

const summaryKind: DisplayKind = {
  kind: SUMMARY,
  render: (base, _, context) =>
    summaryMessage(summarise(base, context.language), { ...context, shows: SUMMARY, command: "summary" }),
  facts: (base, _, language) => summarise(base, language).facts,
  derived: derivedIn,
};

const WHOLE: Display = { kind: summaryKind, which: "" };

/** `/summary`: the whole in short. */
export const summary = {
  name: "summary",
  descriptions: {
    en: "What happened, in short",
    de: "Was geschah, in Kürze",
    fr: "Ce qui s'est passé, en bref",
    es: "Lo que pasó, en breve",
  },
  help: { en: "the whole in short", ar: "الموضوع كله باختصار" },
  display: WHOLE,
  data: () => withAudience(anywhere()),
  execute: (interaction, bot) => respondShowing(interaction, bot, "/summary", WHOLE),
  shows: summaryKind,
} satisfies Command;
