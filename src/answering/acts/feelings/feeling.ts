import type { FeelingName } from "../../../knowledge/pack/text-schemas.ts";

/** What a message is taken to feel. */
export type Feeling = Exclude<FeelingName, "none">;

/** The feelings of a person in need, the gravest first: whatever else they feel, these are answered. */
export const NEED: readonly Feeling[] = ["mourn", "seek", "fear"];
/** What is asked so is unknown, and told by the known unknown that is meant. */
export const UNKNOWN: readonly Feeling[] = ["help", "guilt"];
