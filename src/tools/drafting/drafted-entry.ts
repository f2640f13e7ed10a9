import { type Fact, isOwnVoice } from "../../knowledge/model.ts";

/** Discord's limit of a button's label. */
const LONGEST_QUESTION = 80;

/** A first entry for a fact that none answers with, as a list's item of YAML; its answer is the quotation, with who says so. */
export function draftedEntry(id: string, fact: Fact, [first, ...others]: readonly string[]): string {
  const title = id.replaceAll(/[.-]/g, " ");
  const who = isOwnVoice(fact) ? "My source" : fact.claimant.en;
  const quote = fact.quote.replaceAll(/[“”"]/g, "’");
  const asked =
    first === undefined || first.length > LONGEST_QUESTION ? `What is said of ${title}?` : asQuestion(first);
  return `- id: ${id}
  title: { en: ${JSON.stringify(title.replace(/^./, (letter) => letter.toUpperCase()))} }
  question: { en: ${JSON.stringify(asked)} }
  facts: [${fact.id}]
  answer: { en: ${JSON.stringify(`${who} says: “${quote}.”`)} }
  phrasings:
    en:
      - ${JSON.stringify(first ?? asked)}
${proposedIn(others)}`;
}

function proposedIn(texts: readonly string[]): string {
  if (texts.length === 0) return "";
  return `  proposed:\n    en:\n${texts.map((text) => `      - ${JSON.stringify(text)}\n`).join("")}`;
}

function asQuestion(text: string): string {
  const asked = text.replace(/[?!.\s]*$/, "?");
  return asked.replace(/^./u, (letter) => letter.toUpperCase());
}
