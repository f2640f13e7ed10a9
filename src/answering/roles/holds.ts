import { valuesIn } from "../../numbers/read-numbers.ts";
import { isAsking, type Reading } from "../reading/reading.ts";
import type { Asked, Noun } from "./asked.ts";
import { holdsCount } from "./counted.ts";
import { type Grain, tells } from "./grain.ts";
import { fillersOf, type Holding, isUsual, mentions, tellsOf } from "./holding.ts";
import { isNamed } from "./named.ts";
import { meaningsOf, type Said } from "./said.ts";

/** Why somebody did it must be what an entry is asked above all. */
const FOREMOST = 0.4;

/** Whether an entry may hold what is asked: false only where its facts show that they don't. */
export function holds({ role, noun, grain }: Asked, holding: Holding, reading: Reading): boolean {
  const { statements } = holding;
  switch (role) {
    case "howMany":
      return holdsCount(noun, holding, reading);
    case "howLong":
      return holdsSpan(holding, reading);
    case "measure":
      return [...noun.stems, ...noun.meanings.map(({ id }) => id)].some((id) => tellsOf(holding, id));
    case "when":
      return grain === undefined || holdsTime(grain, statements, reading);
    case "why":
      return (
        statements.some((said) => givesReason(said, reading)) ||
        isUsual(reading, holding, asksMotive(statements, reading) ? FOREMOST : undefined)
      );
    case "which":
    case "name":
      return isNamed(noun, holding);
    case "whichPlace":
      return isNamed(noun, holding) || fillersOf(statements, "where").some((place) => mentions(place, noun));
    case "within": {
      const places = fillersOf(statements, "where");
      return !places.some((place) => mentions(place, noun)) || places.some((place) => !mentions(place, noun));
    }
    case "who": {
      const groups = noun.meanings.filter(({ slot }) => slot === "group");
      return groups.length === 0 || groups.some(({ id }) => tellsOf(holding, id));
    }
    case "actor":
      return holdsActor(noun, statements);
    case "actorOn":
      return holdsActorOn(noun, statements);
  }
}

/** “Exactly how many years?” isn't answered by “decades”. */
function holdsSpan(holding: Holding, reading: Reading): boolean {
  const spans = fillersOf(holding.statements, "howLong");
  if (spans.length === 0) return fillersOf(holding.statements, "when").length > 0 || isUsual(reading, holding);
  const isExact = reading.words.some((word) => /^(?:exact|exactly|precise|precisely)$/.test(word));
  return !isExact || spans.some(({ words }) => valuesIn(words.join(" ")).length > 0);
}

/** Whether a time is told as exactly as that, of what the question names if any statement is about it. */
function holdsTime(grain: Grain, statements: readonly Said[], { matches }: Reading): boolean {
  const named = matches.filter((match) => !isAsking(match));
  const isAbout = (said: Said) =>
    (["who", "whom", "what"] as const).some((role) => named.some(({ id }) => meaningsOf(said, role).has(id)));
  const about = statements.filter(isAbout);
  const timed = about.length > 0 ? about : statements;
  const times = [...fillersOf(timed, "when"), ...fillersOf(timed, "howLong")];
  return times.some(({ words }) => tells(words.join(" "), grain));
}

/** Whether a statement gives a reason for something that the question names: a reason itself is given none. */
function givesReason(said: Said, { matches }: Reading): boolean {
  if (!said.roles.has("why")) return false;
  const reasoned = [...said.roles.keys()]
    .filter((role) => role !== "why")
    .flatMap((role) => [...meaningsOf(said, role)]);
  return matches.some((match) => !isAsking(match) && reasoned.includes(match.id));
}

const SUBJECT_AFTER = /^(?:did|do|does|would|have|has|had|are|were)$/;

/** Whether a question asks why somebody does what they do, and not what came of it: “why did they hit it”, “why was it attacked”. */
function asksMotive(statements: readonly Said[], { words, matches }: Reading): boolean {
  const at = words.indexOf("why");
  if (at < 0 || !SUBJECT_AFTER.test(words[at + 1] ?? "") || words[at + 2] === undefined)
    return at >= 0 && names(statements, matches);
  const start = words[at + 2] === "the" ? at + 3 : at + 2;
  const isGroup = matches.some((match) => match.start === start && match.slot === "group");
  return words[start] === "they" || isGroup || names(statements, matches);
}

/** Whether words name what somebody did by a statement. */
function names(statements: readonly Said[], matches: Reading["matches"]): boolean {
  const deeds = statements
    .filter(({ roles }) => roles.has("who") && roles.has("whom"))
    .map((said) => meaningsOf(said, "what"));
  return matches.some((match) => !isAsking(match) && deeds.some((deed) => deed.has(match.id)));
}

/** “Who armed them?” isn't answered by what they do; true where they are nobody who acts. */
function holdsActorOn(noun: Noun, statements: readonly Said[]): boolean {
  const groups = noun.meanings.filter(({ id, slot }) => slot === "group" || id.startsWith("@"));
  const tells = (role: "who" | "whom") =>
    fillersOf(statements, role).some((one) => mentions(one, { meanings: groups }));
  return !tells("who") || tells("whom");
}

/** Whether the statements of what was done say who did it; true where none tells of it. */
function holdsActor({ meanings }: Noun, statements: readonly Said[]): boolean {
  const done = statements.filter((said) => meanings.some(({ id }) => meaningsOf(said, "what").has(id)));
  return done.length === 0 || done.some(({ roles }) => roles.has("who"));
}
