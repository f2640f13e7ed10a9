import type { Kysely } from "kysely";
import type { Owner, Preferences } from "../ports/preferences.ts";
import type { Tables } from "../tables.ts";

/** The store's part that keeps what members and servers prefer. */
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
