import { type Fact, inLanguage } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import type { TopicOfTheDay } from "../../../summary/topics.ts";
import { textsIn } from "../../../texts/languages.ts";
import { listed } from "../listed.ts";

/** The topic of the day: its questions with their answers, the source's own words, and what comes next. */
export function topicText(
  { title, entries, number, of, next }: TopicOfTheDay,
  event: string,
  language: Language,
): string {
  const facts = [...new Set(entries.flatMap((entry) => entry.facts))];
  const answers = entries.map((entry) => inLanguage(entry.answer, language));
  const { texts, foot } = listed(
    entries.map((entry, i) => ({ text: answers[i] ?? "", facts: entry.facts })),
    language,
  );
  const heading = inLanguage(title, language);
  const asked = entries.map((entry, i) => {
    const question = inLanguage(entry.question, language);
    return question === `${heading}?` ? texts[i] : `**${question}**\n${texts[i]}`;
  });
  const quote = longestQuote(facts, answers);
  const { topics } = textsIn(language);
  const place = next
    ? topics.placeAndNext(event, number, of, inLanguage(next, language))
    : topics.place(event, number, of);
  return [
    `## ${heading}\n-# ${place}`,
    ...asked,
    ...(quote === undefined ? [] : [`> “${quote}”`]),
    ...(foot === "" ? [] : [foot]),
  ].join("\n");
}

/** The source's own words that say most and don't stand in an answer already. */
function longestQuote(facts: readonly Fact[], answers: readonly string[]): string | undefined {
  return facts
    .map(({ quote }) => quote)
    .filter((quote) => !answers.some((answer) => answer.includes(quote)))
    .sort((a, b) => b.length - a.length)[0];
}
