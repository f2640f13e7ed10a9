import { given } from "../../languages/by-language.ts";
import { LANGUAGES } from "../../languages/found.ts";
import type { Pack } from "../pack/pack.ts";
import { problemAt } from "../pack/placed.ts";
import type { Problem } from "../pack/problem.ts";
import { wordsOf } from "../sources/fingerprint.ts";
import { areProven } from "../sources/quotations.ts";
import { typedNumbers } from "../sources/typed-numbers.ts";
import { fillPlaces, placesIn } from "../template.ts";

/** What a picture shows in large type, with figures in the place of their braces. */
const LONGEST_TEXT = { when: 30, what: 130 } as const;
const MONTHS = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g;

/** Every number, date and figure of the timeline comes from a fact that the step cites, with its claimant named. */
export function checkTimeline(pack: Pack): Problem[] {
  const { event, facts, entities } = pack;
  const known = new Map(facts.map((fact) => [fact.id, fact]));
  const problems: Problem[] = [];

  event.timeline?.forEach((step, i) => {
    const cited = step.facts.flatMap((id) => known.get(id) ?? []);
    const words = new Set(cited.flatMap(({ quote }) => wordsOf(quote)));
    const report = (field: readonly PropertyKey[], message: string, remedy: string) =>
      problems.push(problemAt(event, ["timeline", i, ...field], message, remedy));

    step.facts.forEach((id, j) => {
      if (!known.has(id)) report(["facts", j], `There is no fact \`${id}\``, "Correct the id, or add that fact");
    });
    if (!step.when && !cited.some(({ date }) => date !== undefined))
      report([], "The step has no time", "Add `when`, or `date` to a fact that it cites");
    for (const field of ["when", "what"] as const) {
      const { [field]: written } = step;
      if (!written) continue;
      const text = written.en;
      const where = [field, "en"];
      for (const language of LANGUAGES) {
        const { length } = fillPlaces(given(written, language) ?? "", known, new Map(), language);
        if (length > LONGEST_TEXT[field])
          report([field, language], `${length} characters; ${LONGEST_TEXT[field]} fit`, "Shorten it");
      }
      for (const id of placesIn(text)) {
        const fact = cited.find((one) => one.id === id);
        const claimant = entities.find((entity) => entity.id === fact?.claimant);
        if (!fact?.figure) report(where, `{${id}} is no figure of a fact that the step cites`, "Cite it under `facts`");
        if (claimant && ![claimant.name.en, ...claimant.spellings.en].some((name) => step.what.en.includes(name)))
          report(where, `The figure of ${id} stands without its claimant`, `Say that ${claimant.name.en} reports it`);
      }
      const typed = text.replace(/\{[^{}]*\}/g, "");
      for (const { value, figureOf } of typedNumbers(text, cited, [], facts)) {
        if (figureOf)
          report(where, `The figure ${value} is typed into the timeline`, `Write {${figureOf}} in its place`);
        else if (areProven(pack, step.facts))
          report(where, `${value} isn't in the quotation of any fact that the step cites`, "Take the date away");
      }
      for (const [month] of typed.matchAll(MONTHS))
        if (!words.has(month.toLowerCase()) && areProven(pack, step.facts))
          report(where, `${month} isn't in the quotation of any fact that the step cites`, "Take the date away");
    }
  });
  return problems;
}
