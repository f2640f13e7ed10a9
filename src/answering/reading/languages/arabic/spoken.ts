/** Words as they were said, folded, with what they mean in English. */
export interface Spoken {
  readonly words: readonly string[];
  readonly meaning: string;
}
