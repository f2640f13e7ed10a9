import type { Derived, Fact, KnowledgeBase } from "../../knowledge/model.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import type { Pictures } from "../../pictures/pictures.ts";
import type { AnswerContext } from "./answers/answer-rows.ts";
import type { BotMessage } from "./message.ts";

/** What a posted message is made with besides the base. */
export interface DisplayContext extends AnswerContext {
  readonly language: Language;
  readonly pictures: Pictures;
}

/** One kind of what posted messages show; it belongs to what posts them. */
export interface DisplayKind {
  /**
   * How the store names it: `timeline`, or with a colon where there are several of the kind: `entry:`. Databases keep
   * these names, so that one that changes leaves old messages uncorrected.
   */
  readonly kind: string;
  /**
   * The message anew, as the base has it now; undefined where the base has it no longer.
   * @param which what stands after the kind's colon; empty without one
   */
  render(base: KnowledgeBase, which: string, context: DisplayContext): BotMessage | undefined;
  /** The facts that such a message rests on. */
  facts(base: KnowledgeBase, which: string, language: Language): readonly Fact[];
  /** What is computed in it; left out where nothing is. */
  derived?(base: KnowledgeBase, which: string): readonly Derived[];
}

/** What a posted message shows. */
export interface Display {
  readonly kind: DisplayKind;
  /** Which one of the kind; empty where there is but one. */
  readonly which: string;
}

/** As the store keeps it: `timeline`, `entry:toll.total`. */
export function formatDisplay({ kind, which }: Display): string {
  return kind.kind + which;
}

/** Reads back what `formatDisplay` wrote; undefined where none of the kinds is it. */
export function parseDisplay(text: string, kinds: readonly DisplayKind[]): Display | undefined {
  const [, name = "", which = ""] = /^([^:]*:?)([\s\S]*)$/.exec(text) ?? [];
  const kind = kinds.find((each) => each.kind === name);
  return kind && { kind, which };
}
