import type { Setting } from "../../answering/evidence.ts";
import type { Example } from "./fit-weights.ts";

/** Examples of each setting. */
export type Gathered<Name extends string> = Readonly<Record<Setting, readonly Example<Name>[]>>;

/** Those of several packs together. */
export function gathered<Name extends string>(all: readonly Gathered<Name>[]): Gathered<Name> {
  return { alone: all.flatMap(({ alone }) => alone), inContext: all.flatMap(({ inContext }) => inContext) };
}

/** Each so many times. */
export function repeated<Name extends string>(examples: Gathered<Name>, times: number): Gathered<Name> {
  return gathered(Array.from({ length: times }, () => examples));
}
