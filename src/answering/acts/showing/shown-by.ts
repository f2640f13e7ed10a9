import { countsOf, isDrawn } from "../../../knowledge/counting/counts.ts";
import { type Entry, inLanguage, type KnowledgeBase } from "../../../knowledge/model.ts";
import { FALLBACK_LANGUAGE, textsIn } from "../../../texts/languages.ts";
import type { Answer } from "../../answer.ts";
import { answerOf } from "../../compose.ts";
import { topicOf } from "../../ranking/notes.ts";
import type { ReadPart } from "../read-part.ts";
import { namesPictureAlone, type Picture } from "./picture-words.ts";

/** Pictures that a pack may have. */
const KINDS = ["map", "chart", "timeline", "quotes"] as const;
type Kind = (typeof KINDS)[number];

/** A question that is understood so surely asks for what its answer says, in whatever picture. */
const SURE = 0.75;

/**
 * What shows a picture. Where something else is surely asked (“where on the map is the dam”), its answer, with the command
 * that shows what both are about; undefined where nothing can be shown.
 * @param part its words, and what the message would get as a question
 */
export function showOrTell(
  shown: Picture,
  { text, answer: asked }: Pick<ReadPart, "text" | "answer">,
  base: KnowledgeBase,
): Answer | undefined {
  const told = asked.outcome === "answer" ? asked.entry.id : undefined;
  const pointed = shownBy(shown, base, asked.language, told);
  const about = pointed?.outcome === "answer" ? pointed.entry.id : undefined;
  if (!pointed || asked.confidence < SURE) return pointed;
  if (asked.outcome === "answer" && asked.entry.id !== about) {
    if (shown === "recording") return asked;
    if (shown === "chart" && tellsGroups(asked.entry, base)) return pointed;
    const isNear = about !== undefined && topicOf(asked.entry.id) === topicOf(about);
    const pointer = isNear && shown !== "map" ? commandLine(shown, base, asked.language) : undefined;
    return { ...asked, act: "show", text: pointer ? `${asked.text} ${pointer}` : asked.text };
  }
  const isMissing = asked.outcome === "unknown" && asked.entry && !/(?:^|\.)media$/.test(asked.entry.id);
  // “Timeline, please” alone is near what nobody knows of each day.
  return isMissing && shown !== "recording" && !namesPictureAlone(text) ? { ...asked, act: "show" } : pointed;
}

/** Whether an entry tells what a chart shows: each group of a count. */
function tellsGroups({ facts }: Entry, { event }: KnowledgeBase): boolean {
  const told = new Set(facts.map(({ id }) => id));
  return countsOf(event).some(({ groups }) => groups.length > 0 && groups.every(({ fact }) => told.has(fact)));
}

/**
 * Points to the command that shows it, with the entry's answer where there is one. Of what the pack has no picture, or where
 * any will do, it tells which there are; undefined where there is none at all.
 * @param asked the entry that its words ask for besides
 */
export function shownBy(
  shown: Picture,
  base: KnowledgeBase,
  language = FALLBACK_LANGUAGE,
  asked?: string,
): Answer | undefined {
  const { pictures, noRecording, notShown } = textsIn(language).answers;
  const common = { act: "show", confidence: 1, language, suggestions: [] } as const;
  const pointer = commandLine(shown, base, language, asked);
  if (pointer === undefined) {
    const there = KINDS.filter((kind) => kind !== "quotes").flatMap((kind) => commandLine(kind, base, language) ?? []);
    if (there.length === 0) return undefined;
    if (shown === "any") return { ...common, outcome: "suggest", text: pictures(there) };
    const text = shown === "recording" ? noRecording(there) : notShown(there);
    return { ...common, outcome: "unknown", text, entry: undefined };
  }
  const { name: shows, entry: told } = (isKind(shown) ? commandFor(shown, base, asked) : undefined) ?? {};
  const entry = told === undefined ? undefined : base.entries.get(told);
  if (!entry) return { ...common, outcome: "suggest", text: pointer, shows };
  const answer = answerOf(base, entry, 1, [], language);
  return { ...answer, act: "show", shows, text: `${inLanguage(entry.answer, language)} ${pointer}` };
}

/** The sentence that points to the command; undefined where there is none. */
function commandLine(
  shown: Picture,
  base: KnowledgeBase,
  language = FALLBACK_LANGUAGE,
  asked?: string,
): string | undefined {
  const command = isKind(shown) ? commandFor(shown, base, asked) : undefined;
  return command && isKind(shown) ? textsIn(language).answers.shows[shown](`/${command.name}`) : undefined;
}

function isKind(shown: Picture): shown is Kind {
  return KINDS.some((kind) => kind === shown);
}

/**
 * The command, and the entry that tells in words what it shows.
 * @param asked the entry that the words ask for besides: of several charts, its own is meant
 */
function commandFor(
  kind: Kind,
  base: KnowledgeBase,
  asked: string | undefined,
): { name: string; entry?: string | undefined } | undefined {
  const { event } = base;
  const commands = Object.entries(event.commands ?? {});
  const named = (found: (typeof commands)[number] | undefined, entry?: string) => found && { name: found[0], entry };
  const { map } = event;
  switch (kind) {
    case "map":
      return (
        map &&
        named(
          commands.find(([, { entries }]) => entries.includes(map.entry)),
          map.entry,
        )
      );
    case "chart": {
      const counts = countsOf(event).filter((one) => isDrawn(base, one));
      const count = counts.find(({ entry }) => entry === asked) ?? counts[0];
      return count && { name: count.command.name, entry: count.entry };
    }
    case "timeline":
      return named(commands.find(([, { shows }]) => shows === "timeline"));
    case "quotes": {
      const found = commands.find(([, { shows }]) => shows === "quotations");
      return named(found, found?.[1].entries[0]);
    }
    default:
      return kind satisfies never;
  }
}
