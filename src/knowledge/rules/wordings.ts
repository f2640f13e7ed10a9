import { eachText, given } from "../../languages/by-language.ts";
import { LANGUAGES } from "../../languages/found.ts";
import type { Pack } from "../pack/pack.ts";
import { type Placed, problemAt } from "../pack/placed.ts";
import type { Problem } from "../pack/problem.ts";
import { FEELING } from "../pack/text-schemas.ts";
import { wordingKey } from "../wording-key.ts";

/**
 * No phrasing serves two entries, nor what is said after one answer, no spelling two entities, no word two concepts.
 * @param keyOf another way to what `wordingKey` gives
 */
export function checkWordings(pack: Pack, keyOf = wordingKey): Problem[] {
  const problems: Problem[] = [];
  const phrasings = new Map<string, string>();
  const spellings = new Map<string, string>();
  const words = new Map<string, string>();
  const feelings = new Map<string, string>();
  const claim = (
    taken: Map<string, string>,
    text: string,
    owner: Placed<{ id: string }>,
    field: readonly PropertyKey[],
    what: string,
  ) => {
    const key = keyOf(text);
    const other = taken.get(key);
    if (other !== undefined) {
      const whose = other === owner.id ? "twice" : `also to ${other}`;
      problems.push(problemAt(owner, field, `The ${what} “${text}” belongs ${whose}`, "Keep it in one place"));
    }
    taken.set(key, owner.id);
  };

  for (const entry of pack.entries) {
    for (const [text, language, i] of eachText(entry.phrasings))
      claim(phrasings, text, entry, ["phrasings", language, i], "phrasing");
  }
  if (pack.verifying) {
    const said = new Map<string, string>();
    const owner = { ...pack.verifying, id: "verifying" };
    for (const [text, language, i] of eachText(pack.verifying.wordings))
      claim(said, text, owner, [language, i], "line");
  }
  for (const conversation of pack.conversations) {
    const said = new Map<string, string>();
    for (const [id, wordings] of Object.entries(conversation.turns))
      for (const [text, language, i] of eachText(wordings))
        claim(said, text, { ...conversation, id }, [id, language, i], "wording");
  }
  for (const entity of pack.entities) {
    const own = LANGUAGES.flatMap((one) => [given(entity.name, one) ?? [], given(entity.spellings, one) ?? []].flat());
    for (const spelling of own) claim(spellings, spelling, entity, ["spellings"], "spelling");
  }
  for (const concept of pack.concepts) {
    const taken = concept.slot === FEELING ? feelings : words;
    for (const [word, language, i] of eachText(concept.words))
      claim(taken, word, concept, ["words", language, i], "word");
  }
  return problems;
}
