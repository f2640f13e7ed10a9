import type { BaseIndex } from "../answering/base-index.ts";
import type { KnowledgeBase } from "../knowledge/model.ts";

/** A verified base with what answering it needs: plain data. */
export interface Prepared {
  readonly base: KnowledgeBase;
  readonly index: BaseIndex;
}
