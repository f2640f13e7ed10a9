import { together } from "../../../answering/acts/several.ts";
import { type Answer, entryOf } from "../../../answering/answer.ts";
import { answerOf, noAnswer } from "../../../answering/compose.ts";
import type { KnowledgeBase } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import type { Display, DisplayKind } from "../display.ts";
import { answerId, apart, formulaOf, joined } from "./answer-id.ts";
import { answerMessage } from "./answer-message.ts";
import { computed, displayOf } from "./figures-display.ts";
import { nearestDisplay } from "./nearest-display.ts";

/** The answers to several questions: `entries:` and their entries' ids or formulas, empty where one was about none. */
export const entriesKind: DisplayKind = {
  kind: "entries:",
  render(base, ids, context) {
    const [first, ...others] = answersFor(base, ids, context.language);
    if (!first || ![first, ...others].some(({ outcome }) => outcome === "answer")) return undefined;
    return answerMessage(together([first, ...others], [], context.language), context);
  },
  facts(base, ids, language) {
    const facts = answersFor(base, ids, language).flatMap((answer) =>
      answer.outcome === "answer" ? answer.facts : [],
    );
    return [...new Set(facts)];
  },
  derived: (base, ids) => [...new Set(apart(ids).flatMap((id) => base.entries.get(id)?.derived ?? []))],
};

/** What a posted answer shows; undefined where that is none, and tells none. */
export function answerDisplay(answer: Answer): Display | undefined {
  if (answer.outcome !== "answer") return nearestDisplay(answer);
  const { parts } = answer;
  if (!parts) return displayOf(answer);
  return { kind: entriesKind, which: joined(parts.map(idOf)) };
}

function idOf(part: Answer): string {
  const formula = part.outcome === "answer" ? part.formula : undefined;
  return answerId({ entry: entryOf(part)?.id ?? "", formula });
}

/** What the entries answer now; an entry that is gone is left out. */
function answersFor(base: KnowledgeBase, ids: string, language: Language): Answer[] {
  return apart(ids).flatMap((id): Answer[] => {
    if (id === "") return [noAnswer(0, language)];
    const formula = formulaOf(id);
    if (formula !== undefined) return [computed(base, formula, language) ?? []].flat();
    const entry = base.entries.get(id);
    return entry ? [answerOf(base, entry, 1, [], language)] : [];
  });
}
