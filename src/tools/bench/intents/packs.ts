import { AttestError } from "../../../errors.ts";
import { printSection } from "../measuring/section-table.ts";
import { measurePeers } from "./peers.ts";

const USAGE = "Usage: npm run bench -- packs PACK QUESTIONS [PACK QUESTIONS …]";
/** What somebody writes in an evening. */
const PHRASINGS = 10;

/** `npm run bench -- packs PACK QUESTIONS …`: the engine beside its peers on packs with ten phrasings an entry. */
export async function run(places: readonly string[]): Promise<void> {
  if (places.length === 0 || places.length % 2 > 0) throw new AttestError("USAGE", USAGE);
  for (let i = 0; i < places.length; i += 2) {
    const [pack = "", questions = ""] = places.slice(i, i + 2);
    printSection(await measurePeers({ pack, questions, phrasings: PHRASINGS }));
  }
}
