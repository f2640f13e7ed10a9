import type { Language } from "./pack/schema.ts";

/**
 * How a language writes numbers and dates, for `Intl`: Arabic as media in the Levant do, with Levantine months (آذار, تشرين الثاني) and
 * Western digits.
 */
export const LOCALES: Readonly<Record<Language, string>> = { en: "en-GB", ar: "ar-SY-u-nu-latn" };
