import { eachText, given } from "../../languages/by-language.ts";
import { LANGUAGES } from "../../languages/found.ts";
import type { Pack } from "../pack/pack.ts";
import { type Placed, problemAt } from "../pack/placed.ts";
import type { Problem } from "../pack/problem.ts";
import { FEELING, HINT } from "../pack/text-schemas.ts";
import type { wordingKey } from "../wording-key.ts";
import { belongsTwice, TakenTexts } from "./taken-texts.ts";

/**
 * No phrasing serves two entries, nor what is said after one answer, no spelling two entities, no word two concepts.
 * @param keyOf another way to what `wordingKey` gives
 */
export function checkWordings(pack: Pack, keyOf?: typeof wordingKey): Problem[] {
  const problems: Problem[] = [];
  const phrasings = new TakenTexts(keyOf);
  const spellings = new TakenTexts(keyOf);
  const words = new TakenTexts(keyOf);
  const feelings = new TakenTexts(keyOf);
  const claim = (
    taken: TakenTexts,
    text: string,
    owner: Placed<{ id: string }>,
    field: readonly PropertyKey[],
    what: string,
  ) => {
    const before = taken.take(text, owner.id);
    if (before !== undefined)
      problems.push(problemAt(owner, field, belongsTwice(what, text, before, owner.id), "Keep it in one place"));
  };

  for (const entry of pack.entries) {
    for (const [text, language, i] of eachText(entry.phrasings))
      claim(phrasings, text, entry, ["phrasings", language, i], "phrasing");
  }
  for (const id of ["verifying", "asides", "frames"] as const) {
    // Frames differ by their marks, too.
    const said = new TakenTexts(id === "frames" ? (text) => text : keyOf);
    const owner = pack[id] && { ...pack[id], id };
    for (const [text, language, i] of owner ? eachText(owner.wordings) : [])
      if (owner) claim(said, text, owner, [language, i], "line");
  }
  for (const [id, sorted] of Object.entries({ fitting: pack.fitting, wishes: pack.wishes })) {
    const said = new TakenTexts(keyOf);
    for (const [kind, wordings] of Object.entries(sorted?.wordings ?? {}))
      for (const [text, language, i] of eachText(wordings))
        if (sorted) claim(said, text, { ...sorted, id }, [kind, language, i], "line");
  }
  for (const conversation of pack.conversations) {
    const said = new TakenTexts(keyOf);
    for (const [id, wordings] of Object.entries(conversation.turns))
      for (const [text, language, i] of eachText(wordings))
        claim(said, text, { ...conversation, id }, [id, language, i], "wording");
  }
  for (const entity of pack.entities) {
    const own = LANGUAGES.flatMap((one) => [given(entity.name, one) ?? [], given(entity.spellings, one) ?? []].flat());
    for (const spelling of own) claim(spellings, spelling, entity, ["spellings"], "spelling");
  }
  for (const concept of pack.concepts) {
    // One word may hint at several feelings.
    const hints = concept.slot === HINT ? new TakenTexts(keyOf) : undefined;
    const taken = hints ?? (concept.slot === FEELING ? feelings : words);
    for (const [word, language, i] of eachText(concept.words))
      claim(taken, word, concept, ["words", language, i], "word");
  }
  return problems;
}
