import type { KnowledgeBase } from "../../../knowledge/model.ts";
import type { BaseIndex } from "../../base-index.ts";
import { additionsReader } from "../untold/unless-added.ts";
import { type LikelyVerdict, likelyVerdicts } from "./likely/likely-verdict.ts";
import { type OverallVerdict, overallVerdicts } from "./overall/overall-verdict.ts";

/** What a base's sorted claims teach of others; undefined where it has none. */
export interface LearnedVerdicts {
  /** Of a clause. */
  readonly likely: LikelyVerdict | undefined;
  /** Of a claim as a whole. */
  readonly overall: OverallVerdict | undefined;
}

/** Makes what decides claims by those that a base's curators sorted. */
export function learnedVerdicts(
  base: KnowledgeBase,
  { claims, foreignClaims: foreign, claimsByEntry: byEntry }: BaseIndex,
  overallBy = overallVerdicts,
): LearnedVerdicts {
  return {
    likely: claims && likelyVerdicts({ classifier: claims, foreign, additionsOf: additionsReader(base) }),
    overall: claims && byEntry && overallBy({ base, byEntry, claims, foreign }),
  };
}
