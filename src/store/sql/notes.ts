import type { Kysely } from "kysely";
import type { Notes } from "../ports/notes.ts";
import type { Tables } from "../tables.ts";

/** The store's part that keeps small facts. */
export function notes(db: Kysely<Tables>): Notes {
  return {
    async note(key) {
      const row = await db.selectFrom("note").select("value").where("key", "=", key).executeTakeFirst();
      return row?.value;
    },
    async setNote(key, value) {
      await db
        .insertInto("note")
        .values({ key, value })
        .onConflict((conflict) => conflict.column("key").doUpdateSet({ value }))
        .execute();
    },
  };
}
