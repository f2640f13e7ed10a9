/** The country, told from “us” by its capitals, its points or its article, which plain words don't keep. */
const COUNTRY =
  /(?<![\p{L}\p{N}.'])(?:U\.S(?:\.A)?\b\.?|(?<!\b(?:tell|tells|told|give|gives|show|let|help|ask|join|please|with)\s)US|(?<=\bthe\s)us)(?![\p{L}\p{N}'])/giu;
const MAY_NAME_IT = /\bU\.?S\b/i;
const HAS_SMALL = /\p{Ll}{2}/u;

/**
 * A member's text in which the United States are another word than “us”. Where all is in capitals only the article tells, and
 * “tell US” means us.
 */
export function withCountryNamed(text: string): string {
  if (!MAY_NAME_IT.test(text)) return text;
  const capitalsTell = HAS_SMALL.test(text);
  return text.replace(COUNTRY, (written, at: number) => {
    if (written.includes(".")) return "USA";
    const followsThe = /\bthe\s$/i.test(text.slice(0, at));
    return followsThe || (capitalsTell && written === "US") ? "USA" : written;
  });
}
