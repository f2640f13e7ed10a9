import { given } from "../../languages/by-language.ts";
import { writingOf } from "../../languages/found.ts";
import { valuesIn } from "../../numbers/read-numbers.ts";
import { inLanguage } from "../model.ts";
import type { Pack } from "../pack/pack.ts";
import { problemAt } from "../pack/placed.ts";
import type { Problem } from "../pack/problem.ts";
import type { RawDerived } from "../pack/schema.ts";
import { areProven, isProven, quotationsOf } from "../sources/quotations.ts";
import { typedNumbers } from "../sources/typed-numbers.ts";
import { allTextsTold, placesIn } from "../template.ts";

/** Every figure is in its quotation, and every number in an answer comes from a cited fact, with its claimant named. */
export function checkFigures(pack: Pack): Problem[] {
  const facts = new Map(pack.facts.map((fact) => [fact.id, fact]));
  const derived = new Map(pack.derived.map((one) => [one.id, one]));
  const entities = new Map(pack.entities.map((entity) => [entity.id, entity]));
  const problems: Problem[] = [];

  for (const quotation of quotationsOf(pack)) {
    const { fact, field, quote, values } = quotation;
    const stated = valuesIn(quote);
    for (const value of isProven(pack, quotation) ? values.filter((one) => !stated.includes(one)) : []) {
      problems.push(
        problemAt(
          fact,
          [...field, field[0] === "alsoIn" ? "quote" : "figure"],
          `${value} isn't in the quotation`,
          "Correct the figure, or quote the words that state it",
        ),
      );
    }
  }
  for (const entry of pack.entries) {
    for (const { field, language, text } of allTextsTold(entry)) {
      const report = (message: string, remedy: string) =>
        problems.push(problemAt(entry, [field, language], message, remedy));
      const places = placesIn(text);
      for (const id of places) {
        if (!facts.get(id)?.figure && !derived.has(id))
          report(`{${id}} is no figure`, "Name a fact with a figure, or a derived number");
      }
      for (const id of new Set(places.flatMap((place) => factsBehind(place, facts, derived)))) {
        if (!entry.facts.includes(id))
          report(`The answer shows a figure from ${id} but doesn't cite it`, "Add it to `facts`");
        const claimant = entities.get(facts.get(id)?.claimant ?? "");
        const names = claimant
          ? [inLanguage(claimant.name, language), ...(given(claimant.spellings, language) ?? [])]
          : [];
        if (claimant && !names.some((name) => text.toLowerCase().includes(name.toLowerCase())))
          report(`The figure of ${id} stands without its claimant`, `Say that ${names[0]} reports it`);
      }
      if (places.some((id) => derived.has(id)) && !writingOf(language).ourArithmetic.test(text))
        report("A computed number isn't labelled", "Say that it is “our arithmetic”");
      const cited = entry.facts.flatMap((id) => facts.get(id) ?? []);
      const reaches = cited.map(({ asOf }) => pack.event.asOf[asOf]?.en ?? "");
      for (const { value, figureOf } of typedNumbers(text, cited, reaches, pack.facts)) {
        // Only an answer shows figures: what small talk or a known unknown would have to cite belongs elsewhere.
        const isShown = entry.kind === "fact" || (figureOf !== undefined && entry.facts.includes(figureOf));
        if (figureOf)
          report(
            `The figure ${value} is typed into the answer`,
            isShown ? `Write {${figureOf}} in its place` : "Leave the number out, or say it without one",
          );
        else if (areProven(pack, entry.facts))
          report(
            `${value} isn't in the quotation of any fact that the entry cites`,
            entry.kind === "fact"
              ? "Cite the fact that states it, or take the number away"
              : "Take the number away: only answers cite facts",
          );
      }
    }
  }
  return problems;
}

/** The facts that a placed number rests on, through any number of computations; a computation of itself ends there. */
function factsBehind(
  id: string,
  facts: ReadonlyMap<string, unknown>,
  derived: ReadonlyMap<string, RawDerived>,
  above: readonly string[] = [],
): string[] {
  if (facts.has(id)) return [id];
  const one = derived.get(id);
  const parts = one?.sum ?? (one?.percent ? [one.percent.part, one.percent.of] : []);
  const lower = [...above, id];
  return parts.flatMap((part) => (lower.includes(part) ? [] : factsBehind(part, facts, derived, lower)));
}
