import type { Kysely } from "kysely";
import type { KeptBases } from "../ports/kept-bases.ts";
import type { Tables } from "../tables.ts";

/** The store's part that keeps what each version of the base stated. */
export function keptBases(db: Kysely<Tables>): KeptBases {
  return {
    async keepBase(version, facts, keptAt) {
      await db
        .insertInto("toldBase")
        .values({ version, facts, keptAt })
        .onConflict((conflict) => conflict.column("version").doNothing())
        .execute();
    },
    async keptBase(version) {
      const row = await db.selectFrom("toldBase").select("facts").where("version", "=", version).executeTakeFirst();
      return row?.facts;
    },
  };
}
