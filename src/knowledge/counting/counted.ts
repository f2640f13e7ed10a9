import { eachText } from "../../languages/by-language.ts";
import type { Pack } from "../pack/pack.ts";
import type { Language } from "../pack/schema.ts";

/** A sentence with a place for a number, and what that number counts. */
export interface CountedExample {
  readonly text: string;
  readonly language: Language;
  /** Id of the fact or of the derived number; or that no fact counts it, or several do together. */
  readonly counts: string;
}

/** What a pack and its base say that numbers count. */
export function countedIn({ counted }: Pick<Pack, "counted">): CountedExample[] {
  return counted.flatMap(({ wordings }) =>
    Object.entries(wordings).flatMap(([counts, said]) =>
      [...eachText(said)].map(([text, language]) => ({ text, language, counts })),
    ),
  );
}
