import { eachText } from "../../../languages/by-language.ts";
import type { Pack } from "../../pack/pack.ts";
import { problemAt } from "../../pack/placed.ts";
import type { Problem } from "../../pack/problem.ts";
import type { wordingKey } from "../../wording-key.ts";
import { TakenTexts } from "../taken-texts.ts";

/**
 * Claims are about an entry that there is, none has two verdicts, and only facts bear one out or rule one out.
 * @param keyOf another way to what `wordingKey` gives
 */
export function checkClaims({ claims, entries }: Pack, keyOf?: typeof wordingKey): Problem[] {
  const kinds = new Map(entries.map(({ id, kind }) => [id, kind]));
  const problems: Problem[] = [];
  const said = new TakenTexts(keyOf);
  for (const claim of claims) {
    const { about, sorted } = claim;
    const kind = kinds.get(about);
    if (kind === undefined || kind === "smalltalk") {
      const message = `There is no entry ${about} of which something could be claimed`;
      problems.push(
        problemAt(claim, [], message, "Name the file for an entry that tells facts, or for a known unknown"),
      );
    }
    for (const [sort, wordings = {}] of Object.entries(sorted)) {
      if (kind === "unknown" && sort !== "unsaid") {
        const message = `${about} is unknown: no claim about it is borne out or ruled out`;
        problems.push(
          problemAt(claim, [sort], message, "Put these below `unsaid`, or with the entry whose facts decide them"),
        );
      }
      for (const [text, language, i] of eachText(wordings)) {
        const other = said.take(text, about);
        const message = `The claim “${text}” stands ${other === about ? "twice" : `also in claims about ${other}`}`;
        if (other !== undefined) problems.push(problemAt(claim, [sort, language, i], message, "Keep it in one place"));
      }
    }
  }
  return problems;
}
