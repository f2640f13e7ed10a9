import { clean } from "../reading/normalise.ts";

/** A message as patterns of whole messages read it: with single spaces, and no marks at its end. */
export function wholeMessage(text: string): string {
  return clean(text)
    .replace(/[\s.!?,;:…]+$/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Makes patterns of whole messages out of what stands between words that may lead and end them. */
export function formsBetween(lead: string, end: string): (source: string) => RegExp {
  return (source) => new RegExp(`^${lead}${source}${end}$`, "u");
}
