import type { Pack } from "../pack/pack.ts";
import { problemAt } from "../pack/placed.ts";
import type { Problem } from "../pack/problem.ts";
import { holdsWords, standsIn, wordsOf } from "../sources/fingerprint.ts";
import { areProven, quotationsOf } from "../sources/quotations.ts";
import { hashesIn, piecesOf, uses } from "../sources/vocabulary.ts";
import { textsTold } from "../template.ts";

const MOST_WORDS = 30;

/** Whether a source's vocabulary isn't that of the text that a quotation stands in. */
function isLacking(vocabulary: ReadonlySet<string> | "" | undefined, quote: string): boolean {
  return Boolean(vocabulary && !uses(vocabulary, piecesOf(quote)));
}

/** Every quotation, in facts and inside answers, stands in its source word for word and is short. */
export function checkQuotes(pack: Pack): Problem[] {
  const sources = new Map(pack.sources.map((source) => [source.id, source]));
  const facts = new Map(pack.facts.map((fact) => [fact.id, fact]));
  const problems: Problem[] = [];
  const vocabularies = new Map(pack.sources.map(({ id, fingerprint: { words } }) => [id, words && hashesIn(words)]));

  for (const { fact, field, source: id, quote } of quotationsOf(pack)) {
    const report = (message: string, remedy: string) =>
      problems.push(problemAt(fact, [...field, "quote"], message, remedy));
    const count = wordsOf(quote).length;
    const source = sources.get(id);
    if (count > MOST_WORDS)
      report(`The quotation has ${count} words; ${MOST_WORDS} are allowed`, "Quote only what proves the fact");
    if (source && count < source.fingerprint.run) {
      report(
        `The quotation has ${count} words; the fingerprint proves ${source.fingerprint.run} or more`,
        "Quote a few words more",
      );
    } else if (source && !standsIn(quote, source.fingerprint)) {
      report(
        `The quotation doesn't stand in ${source.id} word for word`,
        "Copy it from the source again, without leaving words out",
      );
    } else if (isLacking(vocabularies.get(id), quote)) {
      report(
        `The words of ${id}'s fingerprint lack some of the quotation's`,
        "Make the fingerprint again: delete the source's file and run npm run source -- add",
      );
    }
  }
  for (const entry of pack.entries) {
    const cited = entry.facts.flatMap((id) => facts.get(id)?.quote ?? []);
    const quoted = textsTold(entry).flatMap(([field, told]) =>
      [...told.en.matchAll(/“([^”]+)”|"([^"]+)"/g)].map(([, curly, straight]) => ({
        field,
        quotation: curly ?? straight ?? "",
      })),
    );
    for (const { field, quotation } of quoted) {
      const isCited = cited.some((quote) => holdsWords(quote, quotation));
      if (!isCited && areProven(pack, entry.facts)) {
        problems.push(
          problemAt(
            entry,
            [field, "en"],
            `“${quotation}” isn't in the quotation of any fact that the entry cites`,
            "Cite the fact that holds it, or take the quotation marks away",
          ),
        );
      }
    }
  }
  return problems;
}
