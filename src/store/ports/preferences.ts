/** Whose preference it is. */
export interface Owner {
  readonly kind: "user" | "guild";
  readonly id: string;
}

/** Keeps what members and servers prefer. */
export interface Preferences {
  preference(owner: Owner, name: string): Promise<string | undefined>;
  setPreference(owner: Owner, name: string, value: string): Promise<void>;
  /** All of an owner's, by name. */
  preferences(owner: Owner): Promise<Map<string, string>>;
  /** Deletes them; how many there were. */
  forget(owner: Owner): Promise<number>;
}
