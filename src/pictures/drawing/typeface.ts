import { createRequire } from "node:module";
import type { Language } from "../../knowledge/pack/schema.ts";

/** The cuts that the pictures use. */
export type Face = "regular" | "bold" | "italic";

/** A text's width in the unit of `size`; without kerning where letters don't join. */
export type Measure = (text: string, size: number, face: Face) => number;

/** What a language's texts are set in, and how they run. */
export interface Typeface {
  /** The family's name, as it stands in the files. */
  readonly family: string;
  /** Finds the fonts that npm brought; a cut without one is set in the regular. */
  readonly files: () => { readonly regular: string } & Readonly<Partial<Record<Face, string>>>;
  readonly isRightToLeft: boolean;
  /** Whether a letter's shape, and so its width, depends on its neighbours. */
  readonly isJoined: boolean;
  /** From one baseline to the next, in ems. */
  readonly pitch: number;
  /** What letters take below the baseline, in ems. */
  readonly depth: number;
}

const packaged = createRequire(import.meta.url);
const dejaVu = (name: string) => packaged.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`);
const plex = (cut: string) =>
  packaged.resolve(`@expo-google-fonts/ibm-plex-sans-arabic/${cut}/IBMPlexSansArabic_${cut}.ttf`);

/** For all that is written from left to right. */
export const LATIN: Typeface = {
  family: "DejaVu Sans Condensed",
  files: () => ({
    regular: dejaVu("DejaVuSansCondensed"),
    bold: dejaVu("DejaVuSansCondensed-Bold"),
    italic: dejaVu("DejaVuSansCondensed-Oblique"),
  }),
  isRightToLeft: false,
  isJoined: false,
  pitch: 1.25,
  depth: 0.15,
};

/** Latin names and figures among it too; Arabic has no italics. */
export const ARABIC: Typeface = {
  family: "IBM Plex Sans Arabic",
  files: () => ({ regular: plex("400Regular"), bold: plex("700Bold") }),
  isRightToLeft: true,
  isJoined: true,
  // Room for hamza above alef below the dots of a final yeh.
  pitch: 1.35,
  depth: 0.3,
};

/** What a language is written in. */
export function typefaceFor(language: Language): Typeface {
  return new Intl.Locale(language).maximize().script === "Arab" ? ARABIC : LATIN;
}
