import type { Claim, CreativeWork, WithContext } from "schema-dts";
import { type Fact, inLanguage, type KnowledgeBase, type Source } from "../knowledge/model.ts";
import type { Language, Localised } from "../knowledge/pack/schema.ts";
import type { Citation } from "./citation.ts";

/**
 * A citation as JSON-LD of schema.org. An answer is a work of the bot's that rests on claims, each with who makes it and the
 * work in which it appears: a plain fact is a `Claim` and no `ClaimReview`, for nobody reviewed it.
 */
export function jsonLdCitation(
  { title, sentence, facts, language, version, retrieved, bot }: Citation,
  base: KnowledgeBase,
): WithContext<CreativeWork> {
  return {
    "@context": "https://schema.org",
    "@type": "CreativeWork",
    name: title,
    ...(sentence !== undefined && { text: sentence }),
    inLanguage: language,
    version,
    isBasedOn: facts.map((fact) => claimOf(fact, language, base)),
    sdPublisher: { "@type": "Organization", name: bot },
    // When this description was made, which is when the answer was looked up.
    sdDatePublished: retrieved.toString(),
  };
}

function claimOf(fact: Fact, language: Language, base: KnowledgeBase): Claim {
  const { id, version, quote, claimant, asOf, source, alsoIn } = fact;
  return {
    "@type": "Claim",
    identifier: id,
    version,
    text: quote,
    author: speaker(claimant, language, base),
    temporalCoverage: inLanguage(asOf, language),
    appearance: [source, ...alsoIn.map((other) => other.source)].map((one) => workOf(one, language)),
  };
}

/** Whoever makes a claim: a person where the pack says so; all else that speaks is an organization to schema.org. */
function speaker(claimant: Localised, language: Language, { entities }: KnowledgeBase) {
  const isPerson = entities.values().some(({ kind, name }) => kind === "person" && name.en === claimant.en);
  return { "@type": isPerson ? "Person" : "Organization", name: inLanguage(claimant, language) } as const;
}

/** A source as a work of schema.org. */
export function workOf({ title, publisher, published, url }: Source, language: Language): CreativeWork {
  return {
    "@type": "CreativeWork",
    name: inLanguage(title, language),
    ...(publisher !== undefined && { publisher: { "@type": "Organization", name: publisher } }),
    ...(published !== undefined && { datePublished: published }),
    ...(url !== undefined && { url }),
  };
}
