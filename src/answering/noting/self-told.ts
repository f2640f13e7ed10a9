import type { Entry, Fact, KnowledgeBase, Statement } from "../../knowledge/model.ts";
import { ROLES, type Role } from "../../knowledge/pack/statement-schema.ts";
import { isFunctionWord } from "../reading/function-words.ts";
import { clean, stemOf, wordsIn } from "../reading/normalise.ts";
import { phrasingsOf } from "../weighing/sized.ts";

/** Answers with more phrasings than this are asked for in so many ways that what they say adds nothing. */
const FEW = 30;

/** What an answer says by itself of how it may be asked for. */
export interface SelfTold {
  /** Its names, which count as its phrasings do. */
  readonly asked: readonly string[];
  /** What only the classifier learns as the answer's: what is said, and the roles of each statement asked for in turn. */
  readonly learned: readonly string[];
  /** What it tells beside title and answer. */
  readonly told: readonly string[];
}

const NOTHING: SelfTold = { asked: [], learned: [], told: [] };

/** How a role is asked for, in as few words as tell it from others. */
const ASKING: Readonly<Record<Role, readonly string[]>> = {
  who: ["who"],
  whom: ["whom", "which"],
  what: ["what"],
  howMany: ["how many", "number of"],
  howLong: ["how long"],
  where: ["where"],
  when: ["when"],
  why: ["why"],
  how: ["how"],
};
const [COUNTING = ""] = ASKING.howMany;
const SENTENCES = /(?<=[.!?])\s+/;

/** Whether so little was written of how this base's answers are asked for that what they say is needed, too. */
export function needsSelfTold(base: Pick<KnowledgeBase, "entries">): boolean {
  return phrasingsOf(base) <= FEW;
}

/** What an entry says by itself, in English; nothing of what isn't an answer. */
export function selfToldOf({ id, kind, title, question, answer, facts }: Entry): SelfTold {
  if (kind !== "fact") return NOTHING;
  const labels = facts.flatMap(({ figure }) => figure?.label.en ?? []);
  const said = [...facts.map(({ quote }) => quote), ...labels];
  return {
    asked: [title.en, question.en, id.replaceAll(/[.-]/g, " ")],
    learned: [...answer.en.split(SENTENCES), ...said, ...questionsOf(facts, labels)],
    told: said,
  };
}

function questionsOf(facts: readonly Fact[], labels: readonly string[]): readonly string[] {
  const ofStatements = facts.flatMap(({ says }) => says.flatMap(asksOf));
  return [...new Set([...ofStatements, ...labels.map((label) => `${COUNTING} ${label}`)])];
}

/** A statement asked for each of its roles, with what else it says. */
function asksOf({ roles }: Statement): readonly string[] {
  const filled = ROLES.filter((role) => roles[role] !== undefined);
  return filled.flatMap((asked) => {
    const others = filled.filter((role) => role !== asked && role !== "how").flatMap((role) => roles[role] ?? []);
    const rest = wordsIn(clean(others.join(" "))).filter((word) => !isFunctionWord(stemOf(word)));
    return ASKING[asked].map((asking) => [asking, ...rest].join(" "));
  });
}
