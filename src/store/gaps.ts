import type { Kysely } from "kysely";
import type { GapStore } from "./curation-store.ts";
import type { Tables } from "./tables.ts";

/** The store's part that keeps what was asked in vain. */
export function gaps(db: Kysely<Tables>): GapStore {
  return {
    async addUnanswered(wording, place, day) {
      await db
        .insertInto("unanswered")
        .values({ wording, place, day, count: 1 })
        .onConflict((conflict) =>
          conflict
            .columns(["wording", "place", "day"])
            .doUpdateSet(({ eb }) => ({ count: eb("unanswered.count", "+", 1) })),
        )
        .execute();
    },
    async unanswered(sinceDay, most) {
      const rows = await db
        .selectFrom("unanswered")
        .select((select) => ["wording", "place", select.fn.sum<number | string>("count").as("times")])
        .where("day", ">=", sinceDay)
        .groupBy(["wording", "place"])
        .orderBy("times", "desc")
        .orderBy("wording")
        .limit(most)
        .execute();
      return rows.map(({ wording, place, times }) => ({ wording, place, count: Number(times) }));
    },
    async forgetUnansweredBefore(day) {
      await db.deleteFrom("unanswered").where("day", "<", day).execute();
    },
  };
}
