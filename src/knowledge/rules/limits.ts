import { eachText, given } from "../../languages/by-language.ts";
import { LANGUAGES } from "../../languages/found.ts";
import type { Pack } from "../pack/pack.ts";
import { type Placed, problemAt } from "../pack/placed.ts";
import type { Problem } from "../pack/problem.ts";
import { allTextsTold, fillEvent, placesIn } from "../template.ts";

/** Discord: a button's label. */
const LABEL = 80;
/** The terminal contract: a direct answer. */
const ANSWER = 500;
/** Longer ones are no shorter than most answers. */
const SHORT = 300;
/** Discord: a message's content; nobody types a longer question. */
const PHRASING = 2000;
/** What a placed figure may add: “an estimated 1,000,000” less its braces. */
const FIGURE = 20;

/** Discord: all text of a message with components; the rest is for titles, as-of and source. */
const SUMMARY = 4000 - 600;

/** Nothing is longer than Discord or the terminal contract shows. */
export function checkLimits(pack: Pack): Problem[] {
  const problems: Problem[] = [];
  for (const entry of pack.entries) {
    const check = (text: string | undefined, field: readonly PropertyKey[], most: number, extra = 0) => {
      const length = (text?.length ?? 0) + extra;
      if (length > most) problems.push(tooLong(entry, field, length, most));
    };
    for (const language of LANGUAGES) {
      check(given(entry.title, language), ["title", language], LABEL);
      check(given(entry.question, language), ["question", language], LABEL);
    }
    for (const { field, language, text } of allTextsTold(entry)) {
      const filled = fillEvent(text, pack.event, language);
      check(filled, [field, language], field === "short" ? SHORT : ANSWER, placesIn(text).length * FIGURE);
    }
    for (const field of ["phrasings", "followUps"] as const)
      for (const [text, language, i] of eachText(entry[field] ?? {})) check(text, [field, language, i], PHRASING);
  }
  for (const conversation of pack.conversations) {
    for (const [id, wordings] of Object.entries(conversation.turns))
      for (const [text, language, i] of eachText(wordings))
        if (text.length > PHRASING) problems.push(tooLong(conversation, [id, language, i], text.length, PHRASING));
  }
  const shown = new Set([pack.event.summary.headline, ...pack.event.summary.entries]);
  const length = pack.entries
    .filter(({ id }) => shown.has(id))
    .reduce((sum, { title, answer }) => sum + title.en.length + answer.en.length + FIGURE, 0);
  if (length > SUMMARY) {
    const message = `The summary has ${length} characters; ${SUMMARY} fit`;
    problems.push(problemAt(pack.event, ["summary", "entries"], message, "Take an entry out of it"));
  }
  return problems;
}

function tooLong(placed: Placed<object>, field: readonly PropertyKey[], length: number, most: number): Problem {
  return problemAt(placed, field, `${length} characters; ${most} fit`, "Shorten it");
}
