import type { Spoken } from "../spoken.ts";
import { isDefinite, isVerb, RELATIVE } from "../stating.ts";

/** Between who is spoken of and what they are, it is what English has its “is” for: “المصدر هو المرصد”. */
const ONE = /^(?:هو|هي|هوه|هيه|هوي|هيي)$/;
const SEVERAL = /^(?:هم|هما|هن|هنن|هني|هنه|همه)$/;
const ASKS = /^(?:who|what|which|where|when|why|how)\b/;
/** “الجيش هو من قصف” says who did it. */
const JOINS = new RegExp(`${RELATIVE.source}|^(?:من|مين)$`);
/** What stands in no subject. */
const NO_SUBJECT = /^(?:that|and|but|or|not)\b/;

/** Units with “is” for the pronouns that link somebody to what is said of them. */
export function linked(said: readonly Spoken[]): readonly Spoken[] {
  return said.map((unit, i) => {
    const [word = ""] = unit.words;
    const [before, next] = [said[i - 1], said[i + 1]];
    const links = unit.words.length === 1 && (ONE.test(word) || SEVERAL.test(word));
    if (!links || !before || !next || !isDefinite(before) || NO_SUBJECT.test(before.meaning)) return unit;
    if (JOINS.test(next.words[0] ?? "") || isVerb(next) || ASKS.test(next.meaning)) return unit;
    return { ...unit, meaning: ONE.test(word) ? "is" : "are" };
  });
}
