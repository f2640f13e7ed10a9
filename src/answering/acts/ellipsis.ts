import { isBody, isPerson } from "../../knowledge/entity-kinds.ts";
import type { KnowledgeBase } from "../../knowledge/model.ts";
import { pointsBack } from "../reading/leaning.ts";
import { clean, wordsIn } from "../reading/normalise.ts";
import { namesSomething, type Reading } from "../reading/reading.ts";
import { asksFirst, asksOnlyHowMany, clauseOf, isBareQuestion, saidAfterQuestionWord } from "./openers.ts";

const PERSON = /^(?:he|him|his|she|her)$/;
const GROUP = /^(?:they|them|their)$/;
/** Words of a question that says only what it asks: “by which method exactly”. */
const LONGEST_BARE = 5;
const COUNTING = /^(?:many|much)$/;
const POSSESSIVE = /^(?:his|her|their)$/;

/**
 * What a question may mean in full after the one before it in the same message: with its verb (“how many soldiers?” after
 * “how many civilians died?”), or with the name that its pronoun stands for. Undefined where it lacks neither.
 */
export function completed(
  reading: Reading,
  before: Reading,
  { entities }: Pick<KnowledgeBase, "entities">,
): string | undefined {
  return withVerb(reading, before) ?? withName(reading, before, entities);
}

/** A question word with the clause that it shares with the next: “when” of “when and where did they meet”. */
export function withSharedClause(
  { text }: { readonly text: string },
  following: readonly { readonly text: string }[],
): string {
  if (!isBareQuestion(wordsIn(clean(text)))) return text;
  const clause = following
    .map((next) => saidAfterQuestionWord(wordsIn(clean(next.text))))
    .find(({ length }) => length > 1);
  return clause ? `${text.replace(/[\s,]+$/, "")} ${clause.join(" ")}` : text;
}

/**
 * A question that says only what it asks, of what the one before it says: “for how long” of “who cut the water, and for how long” asks for how
 * long they cut the water. Undefined where it says more, or stands for something.
 */
export function withClauseBefore(reading: Reading, before: Reading): string | undefined {
  const own = reading.words.filter((word, i) => i > 0 || !/^(?:and|or|also|but)$/.test(word));
  if (own.length > LONGEST_BARE || !asksFirst(own) || namesSomething(reading) || pointsBack(reading)) return undefined;
  if (!namesSomething(before) || pointsBack(before)) return undefined;
  if (own[0] === "how" && COUNTING.test(own[1] ?? "") && !isBareQuestion(own) && !asksOnlyHowMany(own))
    return undefined;
  const clause = clauseOf(before.words);
  return clause.length > 0 ? [...own, ...clause].join(" ") : undefined;
}

/** “how many” of another group: what was said of the group before is said of it. */
function withVerb({ words }: Reading, { words: earlier, matches }: Reading): string | undefined {
  const own = words[0] === "and" || words[0] === "also" ? words.slice(1) : words;
  const asked = earlier.findIndex((word, i) => word === "how" && earlier[i + 1] === own[1]);
  if (own[0] !== "how" || asked < 0 || own.length > 6) return undefined;
  const groups = matches.filter(
    ({ id, slot, start }) => start > asked + 1 && (slot === "group" || slot === "party" || id.startsWith("@")),
  );
  const [group] = groups;
  let end = group?.end ?? earlier.length;
  // “Local women and children” is one group.
  for (const next of groups)
    if (next.start === end || (next.start === end + 1 && earlier[end] === "and")) end = next.end;
  const tail = earlier.slice(end);
  return tail.length > 0 && tail.length < 8 && !tail.some((word) => own.includes(word))
    ? [...own, ...tail].join(" ")
    : undefined;
}

function withName(
  { words, matches }: Reading,
  before: Reading,
  entities: KnowledgeBase["entities"],
): string | undefined {
  const at = words.findIndex((word) => PERSON.test(word) || GROUP.test(word));
  const pronoun = words[at];
  if (pronoun === undefined || matches.some(({ id }) => id.startsWith("@"))) return undefined;
  const isMeant = PERSON.test(pronoun) ? isPerson : isBody;
  const named = before.matches
    .flatMap(({ id }) => entities.get(id.slice(1)) ?? [])
    .findLast(({ kind }) => isMeant(kind));
  if (!named) return undefined;
  const name = POSSESSIVE.test(pronoun) ? `${named.name.en}'s` : named.name.en;
  return [...words.slice(0, at), name, ...words.slice(at + 1)].join(" ");
}
