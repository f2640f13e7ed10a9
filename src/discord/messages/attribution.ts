import { sourcesOf, withoutEarlier } from "../../answering/attribution.ts";
import { type Fact, inLanguage, isOwnVoice } from "../../knowledge/model.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import { textsIn } from "../../texts/languages.ts";

/**
 * Who says so, through which source, as of when: one line, and one more for each further time that the facts reach to.
 * @param text what the line stands below: a claimant whom it names isn't named again
 */
export function attribution(facts: readonly Fact[], language: Language, text = ""): string {
  const { answers } = textsIn(language);
  return [...Map.groupBy(withoutEarlier(facts), ({ asOf }) => asOf.en).values()]
    .map((those) => smallLine(answers.says(voicesOf(those, language, text), reachOf(those, language))))
    .join("\n");
}

/** A statement with who says it below; what rests on nothing stays as it is. */
export function attributed(text: string, facts: readonly Fact[], language: Language): string {
  return facts.length === 0 ? text : `${text}\n${attribution(facts, language, text)}`;
}

/** Who speaks in each source, but for those whom the text names. */
function voicesOf(facts: readonly Fact[], language: Language, text: string): string[] {
  const { voices } = textsIn(language).answers;
  return [...Map.groupBy(facts, sourceKey).values()].map((those) => {
    const source = voices.sources(briefTitles(those, language));
    const unnamed = unnamedIn(text, those, language);
    if (!those.some(isOwnVoice)) return unnamed.length > 0 ? voices.through(unnamed, source) : voices.via(source);
    return unnamed.length > 0 ? voices.within(source, unnamed) : source;
  });
}

/** Those besides the source itself who say so and whom the text doesn't name. */
export function unnamedIn(text: string, facts: readonly Fact[], language: Language): string[] {
  const lower = text.toLocaleLowerCase(language);
  const names = facts.filter((fact) => !isOwnVoice(fact)).map(({ claimant }) => inLanguage(claimant, language));
  return [...new Set(names)].filter((name) => !lower.includes(name.toLocaleLowerCase(language)));
}

/** The sources' titles in few words, links where they have addresses. */
export function briefTitles(facts: readonly Fact[], language: Language): string[] {
  return sourcesOf(facts).map(({ title, brief, url }) => linked(inLanguage(brief ?? title, language), url));
}

/** How far the facts reach in time, in few words. */
export function reachOf([fact]: readonly Fact[], language: Language): string {
  return fact ? inLanguage(fact.asOf.brief ?? fact.asOf, language) : "";
}

/** The same for facts that stand in the same sources. */
export function sourceKey(fact: Fact): string {
  return sourcesOf([fact])
    .map(({ id }) => id)
    .join(" ");
}

/** A line in small letters, begun with a capital. */
export function smallLine(text: string): string {
  return `-# ${text.replace(/^\[?\p{Ll}/u, (first) => first.toUpperCase())}`;
}

/** Where the facts stand, by their full titles. */
export function sourceLine(facts: readonly Fact[], language: Language): string {
  const names = sourcesOf(facts).map(({ title, url }) => linked(inLanguage(title, language), url));
  return `-# ${textsIn(language).answers.source(names)}`;
}

function linked(name: string, url: string | undefined): string {
  return url ? `[${name}](${url})` : name;
}
