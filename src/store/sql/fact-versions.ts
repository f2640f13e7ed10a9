import type { Kysely } from "kysely";
import type { FactVersions } from "../ports/fact-versions.ts";
import type { Tables } from "../tables.ts";

/** The store's part that keeps the latest version of each fact. */
export function factVersions(db: Kysely<Tables>): FactVersions {
  return {
    factVersions: () => db.selectFrom("factVersion").selectAll().execute(),
    async setFactVersion({ fact, version, before, seenAt }) {
      await db
        .insertInto("factVersion")
        .values({ fact, version, before, seenAt })
        .onConflict((conflict) => conflict.column("fact").doUpdateSet({ version, before, seenAt }))
        .execute();
    },
  };
}
