import type { KnowledgeBase } from "../../../knowledge/model.ts";
import type { Lexicon } from "../../reading/lexicon.ts";
import { backgroundOf } from "../../reading/words/background.ts";
import { Phrases } from "../reading/phrases.ts";
import type { UnitReader } from "../reading/units.ts";
import { kinOf } from "./kinds.ts";

/** What the claims about a base, and its statements, are read with. */
export function unitReaderOf(base: KnowledgeBase, lexicon: Lexicon): UnitReader {
  return {
    opposites: new Phrases(
      base.concepts.flatMap(({ id, opposites = [] }) => opposites.map((words) => [`#${id}`, words] as const)),
    ),
    telling: new Phrases(
      base.concepts
        .filter(({ oneOf, opposites = [] }) => oneOf !== undefined || opposites.length > 0)
        .flatMap(({ id, words }) => words.map((one) => [`#${id}`, one] as const)),
    ),
    names: new Phrases(
      [...base.entities.values()].flatMap(({ id, spellings }) => spellings.map((one) => [`@${id}`, one] as const)),
    ),
    kin: kinOf(base, lexicon),
    background: backgroundOf(base),
  };
}
