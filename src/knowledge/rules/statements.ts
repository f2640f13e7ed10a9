import { inLanguage } from "../model.ts";
import type { Pack } from "../pack/pack.ts";
import { problemAt } from "../pack/placed.ts";
import type { Problem } from "../pack/problem.ts";
import type { RawFact } from "../pack/schema.ts";
import { type RawStatement, ROLES } from "../pack/statement-schema.ts";
import { wordsOf } from "../sources/fingerprint.ts";
import { isProven } from "../sources/quotations.ts";

/** Each role of what a fact says is filled with words of its quotation, or with an entity's spelling, and goes on from a fact. */
export function checkStatements(pack: Pack): Problem[] {
  const problems: Problem[] = [];
  const facts = new Map(pack.facts.map((fact) => [fact.id, fact]));
  const spellings = new Set(
    pack.entities.flatMap(({ name, spellings }) => [inLanguage(name, "en"), ...spellings.en].map(plain)),
  );
  for (const fact of [...pack.facts, ...pack.withdrawn]) {
    const quote = ` ${plain(fact.quote)} `;
    if (
      fact.date !== undefined &&
      !plain(fact.date)
        .split(" ")
        .every((word) => quote.includes(` ${word} `)) &&
      isProven(pack, fact)
    )
      problems.push(
        problemAt(
          fact,
          ["date"],
          `${fact.date} isn't in the quotation`,
          "Quote the words that date it, or take the date away",
        ),
      );
    fact.says.forEach((statement, i) => {
      for (const role of ROLES)
        for (const words of statement[role] ?? []) {
          if (quote.includes(` ${plain(words)} `) || spellings.has(plain(words)) || !isProven(pack, fact)) continue;
          problems.push(
            problemAt(
              fact,
              ["says", i, role],
              `“${words}” stands neither in the quotation nor among the spellings of an entity`,
              "Copy the words from the quotation, or name an entity of entities.yaml",
            ),
          );
        }
      const { of } = statement;
      if (!saysWhat(statement, facts))
        problems.push(
          problemAt(
            fact,
            ["says", i],
            "This doesn't say what happens, or what somebody is",
            "Add `what`, in words of the quotation, or `of` with the fact that this goes on from",
          ),
        );
      if (of !== undefined && (facts.get(of)?.says.length ?? 0) === 0)
        problems.push(
          problemAt(fact, ["says", i, "of"], `\`${of}\` is no fact that says something`, "Name a fact that has `says`"),
        );
    });
  }
  return problems;
}

/** Whether a statement has a `what`, its own or that of what it goes on from; of what there isn't, another problem tells. */
function saysWhat(
  { what, of }: RawStatement,
  facts: ReadonlyMap<string, RawFact>,
  below: readonly string[] = [],
): boolean {
  if (what !== undefined || (of !== undefined && below.includes(of))) return what !== undefined;
  const [first] = of === undefined ? [] : (facts.get(of)?.says ?? []);
  if (of === undefined) return false;
  return first === undefined || saysWhat(first, facts, [...below, of]);
}

function plain(text: string): string {
  return wordsOf(text).join(" ");
}
