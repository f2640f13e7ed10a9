import { answerOf } from "../../../answering/compose.ts";
import type { Display, DisplayKind } from "../display.ts";
import { answerMessage } from "./answer-message.ts";

/** Answers: `entry:` and the entry's id. */
export const entryKind: DisplayKind = {
  kind: "entry:",
  render(base, id, context) {
    const entry = base.entries.get(id);
    return entry && answerMessage(answerOf(base, entry, 1, [], context.language), context);
  },
  facts: (base, id) => base.entries.get(id)?.facts ?? [],
  derived: (base, id) => base.entries.get(id)?.derived ?? [],
};

/** The answer of an entry. */
export function entryDisplay(id: string): Display {
  return { kind: entryKind, which: id };
}
