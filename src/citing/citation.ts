import type { Derived, Fact } from "../knowledge/model.ts";
import type { Language } from "../knowledge/pack/schema.ts";

/** What is cited: an answer as it was given on a day. */
export interface Citation {
  /** The question that it answers, or what its message is headed with. */
  readonly title: string;
  /** The answer's own words; undefined of a message that lists statements. */
  readonly sentence: string | undefined;
  readonly facts: readonly Fact[];
  /** Our own arithmetic in it. */
  readonly derived: readonly Derived[];
  readonly language: Language;
  /** Of the base: the same version states the same. */
  readonly version: string;
  /** The day on which it was looked up, in UTC. */
  readonly retrieved: Temporal.PlainDate;
  /** What the bot calls itself. */
  readonly bot: string;
}

/** What a citation can be made of. */
export type Cited = Pick<Citation, "title" | "sentence" | "facts" | "derived">;
