import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/** Whose preference it is. */
export interface Owner {
  readonly kind: "user" | "guild";
  readonly id: string;
}

/** The store's part that keeps what members and servers prefer. */
export interface Preferences {
  preference(owner: Owner, name: string): Promise<string | undefined>;
  setPreference(owner: Owner, name: string, value: string): Promise<void>;
  /** All of an owner's, by name. */
  preferences(owner: Owner): Promise<Map<string, string>>;
  /** Deletes them; how many there were. */
  forget(owner: Owner): Promise<number>;
}

/** One row: an owner's value for a name. */
export interface PreferenceRow {
  ownerKind: string;
  ownerId: string;
  name: string;
  value: string;
}

/** The preferences on any database whose tables are up to date. */
export function preferences(db: Kysely<Tables>): Preferences {
  const rowsOf = ({ kind, id }: Owner) =>
    db.selectFrom("preference").selectAll().where("ownerKind", "=", kind).where("ownerId", "=", id);
  return {
    async preference(owner, name) {
      return (await rowsOf(owner).where("name", "=", name).executeTakeFirst())?.value;
    },
    async setPreference({ kind, id }, name, value) {
      await db
        .insertInto("preference")
        .values({ ownerKind: kind, ownerId: id, name, value })
        .onConflict((conflict) => conflict.columns(["ownerKind", "ownerId", "name"]).doUpdateSet({ value }))
        .execute();
    },
    async preferences(owner) {
      return new Map((await rowsOf(owner).execute()).map(({ name, value }) => [name, value]));
    },
    async forget({ kind, id }) {
      const removed = await db
        .deleteFrom("preference")
        .where("ownerKind", "=", kind)
        .where("ownerId", "=", id)
        .returning("name")
        .execute();
      return removed.length;
    },
  };
}
