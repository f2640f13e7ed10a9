import type { Fact, Figure, KnowledgeBase } from "../knowledge/model.ts";
import type { Localised } from "../knowledge/pack/schema.ts";

/** What a fact states, without where it stands: what a later summary is compared with. */
export interface Statement {
  readonly id: string;
  readonly quote: string;
  readonly claimant: Localised;
  readonly asOf: Localised;
  readonly figure?: Figure;
}

/** Everything that a base states. */
export function statementsOf({ facts }: KnowledgeBase): Statement[] {
  return [...facts.values()].map(statementOf);
}

/** What one fact states. */
export function statementOf({ id, quote, claimant, asOf, figure }: Fact): Statement {
  return { id, quote, claimant, asOf, ...(figure && { figure }) };
}

/** The same for statements that say the same: a new translation, label or id is no news. */
export function gist({ quote, claimant, asOf, figure }: Statement): string {
  return JSON.stringify([quote, claimant.en, asOf.en, figure?.value, figure?.to, figure?.operator]);
}
