import type { Answer } from "../../../answering/answer.ts";
import { nearestOf } from "../../../answering/nearest.ts";
import type { KnowledgeBase } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import type { Display, DisplayKind } from "../display.ts";
import { answerMessage } from "./answer-message.ts";

/** Before the id of an entry that only comes nearest to what was asked. */
const ONLY_NEAR = "~";

/** What was told though it may not be what was meant: `nearest:` and the entry's id. What else was offered isn't kept. */
export const nearestKind: DisplayKind = {
  kind: "nearest:",
  render(base, which, context) {
    const answer = answerAnew(base, which, context.language);
    return answer && answerMessage(answer, context);
  },
  facts: (base, which) => entryIn(base, which)?.facts ?? [],
  derived: (base, which) => entryIn(base, which)?.derived ?? [],
};

/** What a posted message shows that tells the nearest; undefined where that rests on no fact. */
export function nearestDisplay({ nearest }: Answer): Display | undefined {
  if (nearest?.answer.outcome !== "answer") return undefined;
  const { id } = nearest.answer.entry;
  return { kind: nearestKind, which: nearest.isHeld ? id : ONLY_NEAR + id };
}

function answerAnew(base: KnowledgeBase, which: string, language: Language): Answer | undefined {
  const entry = entryIn(base, which);
  const nearest = entry && nearestOf(base, entry, !which.startsWith(ONLY_NEAR), language);
  return (
    nearest && { outcome: "suggest", nearest, text: nearest.answer.text, confidence: 0, language, suggestions: [] }
  );
}

function entryIn({ entries }: KnowledgeBase, which: string) {
  return entries.get(which.startsWith(ONLY_NEAR) ? which.slice(ONLY_NEAR.length) : which);
}
