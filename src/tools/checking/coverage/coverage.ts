import type { KnowledgeBase } from "../../../knowledge/model.ts";
import type { Pack } from "../../../knowledge/pack/pack.ts";
import type { Problem } from "../../../knowledge/pack/problem.ts";
import { alikePairs } from "./alike-pairs.ts";
import { FEW, fewVoices, keptIn, MANY, ownEntries } from "./few-voices.ts";
import { replacingBase } from "./replacing.ts";
import { tallPictures } from "./tall-pictures.ts";
import { unansweredFacts } from "./unanswered-facts.ts";
import { unaskedRoles } from "./unasked-roles.ts";

/** What a sound pack might still lack. None of it is an error. */
interface Coverage {
  readonly notes: readonly Problem[];
  /** The same in figures, a line. */
  readonly inShort: string;
}

/** How far a pack's entries answer what its facts say, and in how many voices people may ask. */
export function coverageNotes(base: KnowledgeBase, pack: Pack): Coverage {
  const unanswered = unansweredFacts(pack);
  const entries = ownEntries(pack);
  const [some, many] = [FEW, MANY].map((least) => entries.filter((one) => keptIn(one) >= least).length);
  return {
    notes: [
      ...unanswered,
      ...fewVoices(pack),
      ...replacingBase(pack),
      ...unaskedRoles(base, pack),
      ...alikePairs(base, pack),
      ...tallPictures(base, pack),
    ],
    inShort:
      `${pack.facts.length - unanswered.length} of ${pack.facts.length} facts have an entry; of ${entries.length} entries of the event's own ` +
      `${some} have ${FEW} phrasings or more, ${many} have ${MANY}`,
  };
}
