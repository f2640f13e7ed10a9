/** Keeps what each version of the base stated. */
export interface KeptBases {
  /** Keeps what a version of the base stated, once; later posts are compared with it. */
  keepBase(version: string, facts: string, at: number): Promise<void>;
  keptBase(version: string): Promise<string | undefined>;
}
