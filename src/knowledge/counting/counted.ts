import { eachText } from "../../languages/by-language.ts";
import type { CountedExample } from "../model.ts";
import type { Pack } from "../pack/pack.ts";

/** What a pack and its base say that numbers count. */
export function countedIn({ counted }: Pick<Pack, "counted">): CountedExample[] {
  return counted.flatMap(({ wordings }) =>
    Object.entries(wordings).flatMap(([counts, said]) =>
      [...eachText(said)].map(([text, language]) => ({ text, language, counts })),
    ),
  );
}
