import { given } from "../../languages/by-language.ts";
import { LANGUAGES } from "../../languages/found.ts";
import { countsOf } from "../counting/counts.ts";
import type { Pack } from "../pack/pack.ts";
import { type Placed, problemAt } from "../pack/placed.ts";
import type { Problem } from "../pack/problem.ts";
import type { Localised } from "../pack/schema.ts";
import { placeOf } from "./counting/counts.ts";

/** Discord: a choice of a command's option, by name and by value. */
const CHOICE = 100;
/** Discord: a button's hidden name of 100 characters, less what it does and, of an objection, the reason. */
const ID = 75;
/** Discord: a thread's name, less the date. */
const TITLE = 80;
/** Discord: the slash commands of a bot, less its own. */
const COMMANDS = 80;
/** Discord: all text of a message is 4,000 characters; what stands below each answer must leave room for that. */
const IN_A_LINE = 200;
/** A line of small letters on a phone holds some fifty, and claimant, time and source stand in one. */
const BRIEF = 60;
/** Stands beside each figure. */
const UNIT = 40;
const NOTE = 300;
const SAID = 500;
/** What the bot says of itself and of its own commands takes the rest. */
const HELP = 2000;

/** A text that Discord shows somewhere, or a name that it hands back, and how long it may be. */
type Limited = readonly [field: readonly PropertyKey[], text: Localised | string | undefined, most: number];

/** No name, label or id is longer than Discord takes where it stands, and there aren't more commands than it takes. */
export function checkLabelLimits(pack: Pack): Problem[] {
  const { event, facts, withdrawn, derived, entries, entities, sources, feelings } = pack;
  const groups = new Set(countsOf(event).flatMap((count) => count.groups.map(({ fact }) => fact)));
  return [
    ...tooLong([event], eventTexts),
    ...tooLong(entries, ({ id }) => [[[], id, ID]]),
    ...tooLong(entities, ({ id, name }) => [
      [["id"], id, CHOICE],
      [["name"], name, CHOICE],
    ]),
    ...tooLong(facts, ({ id, figure }) => [
      [["id"], id, CHOICE],
      [["figure", "label"], figure?.label, groups.has(id) ? CHOICE : IN_A_LINE],
      [["figure", "unit"], figure?.unit, UNIT],
    ]),
    ...tooLong([...facts, ...withdrawn], ({ superseded }) =>
      superseded.map(({ reason }, i) => [["superseded", i, "reason"], reason, NOTE]),
    ),
    ...tooLong(withdrawn, ({ reason }) => [[["reason"], reason, NOTE]]),
    ...tooLong(derived, ({ label }) => [[["label"], label, IN_A_LINE]]),
    ...tooLong(sources, ({ title, brief, publisher, note }) => [
      [["title"], title, IN_A_LINE],
      [["brief"], brief, BRIEF],
      [["publisher"], publisher, IN_A_LINE],
      [["note"], note, NOTE],
    ]),
    ...tooLong(feelings, ({ answer, again }) => [
      [["answer"], answer, SAID],
      [["again"], again, SAID],
    ]),
    ...tooMany(pack),
  ];
}

function eventTexts(event: Pack["event"]): Limited[] {
  const { title, name, asOf, commands, summary, contacts } = event;
  return [
    [["title"], title, TITLE],
    [["name"], name, TITLE],
    ...Object.entries(asOf).flatMap(([key, { brief, ...text }]): Limited[] => [
      [["asOf", key], text, IN_A_LINE],
      [["asOf", key, "brief"], brief, BRIEF],
    ]),
    ...countsOf(event).flatMap((count): Limited[] => {
      const place = placeOf({ event }, count);
      return [
        [[...place, "command", "help"], count.command.help, IN_A_LINE],
        ...count.groups.map(({ counts }, i): Limited => [[...place, "groups", i, "counts"], counts, IN_A_LINE]),
      ];
    }),
    ...Object.entries(commands).flatMap(([key, topic]): Limited[] => [
      [["commands", key, "help"], topic.help, IN_A_LINE],
      [["commands", key, "title"], topic.title, IN_A_LINE],
    ]),
    ...summary.topics.map((topic, i): Limited => [["summary", "topics", i, "title"], topic.title, IN_A_LINE]),
    ...contacts.map(({ what }, i): Limited => [["contacts", i, "what"], what, IN_A_LINE]),
  ];
}

function tooLong<T extends Placed<object>>(all: readonly T[], textsOf: (one: T) => readonly Limited[]): Problem[] {
  return all.flatMap((one) =>
    textsOf(one).flatMap(([field, text, most]) => {
      const each = typeof text === "object" ? Object.entries(text) : [[undefined, text] as const];
      return each.flatMap(([language, words]) => {
        if (words === undefined || words.length <= most) return [];
        const place = language === undefined ? field : [...field, language];
        return [problemAt(one, place, `${words.length} characters; ${most} fit`, "Shorten it")];
      });
    }),
  );
}

function tooMany({ event }: Pack): Problem[] {
  const all = [...Object.values(event.commands), ...countsOf(event).map(({ command }) => command)];
  const help = all.reduce(
    (sum, one) => sum + Math.max(...LANGUAGES.map((language) => given(one.help, language)?.length ?? 0)),
    0,
  );
  const problems: Problem[] = [];
  if (all.length > COMMANDS) {
    const message = `There are ${all.length} commands; ${COMMANDS} fit`;
    problems.push(problemAt(event, ["commands"], message, "Take some out, or join them"));
  } else if (help > HELP) {
    const message = `What /help says of the commands has ${help} characters; ${HELP} fit`;
    problems.push(problemAt(event, ["commands"], message, "Shorten `help` of some, or take some out"));
  }
  return problems;
}
