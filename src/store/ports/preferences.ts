/** Whose preference it is. */
export interface Owner {
  readonly kind: "user" | "guild";
  readonly id: string;
}

/** Keeps what members and servers prefer. */
export interface Preferences {
  /** For answers: as it was known in the last seconds; undefined too where the store fails. */
  preference(owner: Owner, name: string): Promise<string | undefined>;
  setPreference(owner: Owner, name: string, value: string): Promise<void>;
  /** All of an owner's, by name, in the store's word. */
  preferences(owner: Owner): Promise<Map<string, string>>;
  /** Deletes them; how many there were. */
  forget(owner: Owner): Promise<number>;
}
