import { tokensIn } from "../../normalise.ts";

/** Words as they were said, folded, with what they mean in English. */
export interface Spoken {
  readonly words: readonly string[];
  readonly meaning: string;
  /** Somebody or something that the pack has by name. */
  readonly isName?: boolean;
}

/** The words as they were said of a part of a glossed text. @param part its words in English, or what stands for them */
export function spokenIn(part: readonly string[], spoken: readonly Spoken[]): string[] {
  const text = ` ${part.join(" ")} `;
  return spoken.flatMap(({ words, meaning }) =>
    meaning !== "" && text.includes(` ${tokensIn(meaning).join(" ")} `) ? words : [],
  );
}
