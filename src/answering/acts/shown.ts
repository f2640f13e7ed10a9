import { inLanguage, type KnowledgeBase } from "../../knowledge/model.ts";
import { FALLBACK_LANGUAGE, textsIn } from "../../texts/languages.ts";
import type { Answer } from "../answer.ts";
import { answerOf } from "../compose.ts";

/** What a message may want to see rather than to read. */
export type Shown = "map" | "chart" | "timeline" | "quotes";

/** Longer messages ask something of what they name. */
const SHORT = 10;
const NAMED: Readonly<Record<Shown, RegExp>> = {
  map: /\bmaps?\b|\b(?:picture|image|photo|pic|drawing)s? (?:of|showing) (?:where|the (?:area|region|location|place)s?)\b|\bon (?:a|the) map\b/i,
  chart: /\b(?:chart|graph|diagram|infographic|bar ?chart|pie ?chart|plot|histogram|visuali[sz]ation)s?\b/i,
  timeline: /\b(?:time ?line|chronology)\b/i,
  quotes: /\bquot(?:e|ation)s\b/i,
};
const WANTS =
  /\b(?:show|draw|give|send|post|see|got|have|has|is there|are there|any|need|want|make|display|please|pls|plz|where'?s|can (?:i|we|you)|could (?:i|we|you)|link|look at|with)\b/i;

/** What a short message wants shown; undefined where it asks, or only speaks of it. */
export function shownIn(text: string): Shown | undefined {
  const words = text.trim().split(/\s+/).length;
  if (words > SHORT) return undefined;
  const kinds = Object.keys(NAMED) as Shown[];
  const shown = kinds.find((kind) => NAMED[kind].test(text));
  return shown && (WANTS.test(text) || words <= 3) ? shown : undefined;
}

/** Points to the command that shows it, with the entry's answer where there is one; undefined where the pack shows no such thing. */
export function shownBy(shown: Shown, base: KnowledgeBase, language = FALLBACK_LANGUAGE): Answer | undefined {
  const { name, entry: id } = commandFor(shown, base) ?? {};
  if (name === undefined) return undefined;
  const pointer = textsIn(language).answers.shows[shown](`/${name}`);
  const entry = id === undefined ? undefined : base.entries.get(id);
  if (!entry) return { outcome: "suggest", act: "show", text: pointer, confidence: 1, language, suggestions: [] };
  const answer = answerOf(base, entry, 1, [], language);
  return { ...answer, act: "show", text: `${inLanguage(entry.answer, language)} ${pointer}` };
}

/** The command, and the entry that tells in words what it shows. */
function commandFor(shown: Shown, { event }: KnowledgeBase): { name: string; entry?: string | undefined } | undefined {
  const commands = Object.entries(event.commands ?? {});
  const named = (found: (typeof commands)[number] | undefined, entry?: string) => found && { name: found[0], entry };
  const { map, count } = event;
  switch (shown) {
    case "map":
      return (
        map &&
        named(
          commands.find(([, { entries }]) => entries.includes(map.entry)),
          map.entry,
        )
      );
    case "chart":
      return count && { name: count.command.name, entry: count.entry };
    case "timeline":
      return named(commands.find(([, { shows }]) => shows === "timeline"));
    case "quotes": {
      const found = commands.find(([, { shows }]) => shows === "quotations");
      return named(found, found?.[1].entries[0]);
    }
    default:
      return shown satisfies never;
  }
}
