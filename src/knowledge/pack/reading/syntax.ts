import type { YAMLError } from "yaml";

const USUAL = "Check indentation, colons and quotation marks on this line";
const QUOTE =
  "Put quotation marks around the whole text: no text may begin with one of * & ! % @ ` | > [ { \" ' # without them, nor hold a colon and a space";

const REMEDIES: Readonly<Partial<Record<YAMLError["code"], string>>> = {
  BAD_SCALAR_START: QUOTE,
  BLOCK_AS_IMPLICIT_KEY: QUOTE,
  UNEXPECTED_TOKEN: `${USUAL}. ${QUOTE}`,
  DUPLICATE_KEY: "This field stands above already: join the two, or take one away",
  MULTIPLE_DOCS: "Take the line of --- or ... away: a file is one",
  TAB_AS_INDENT: "Use spaces in place of tabs",
  BAD_DQ_ESCAPE: "Inside double quotation marks write \\\\ for \\, or use single ones",
};

/** What to do about a text that isn't YAML. */
export function remedyFor({ code }: YAMLError): string {
  return REMEDIES[code] ?? USUAL;
}
