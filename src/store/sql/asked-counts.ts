import type { Kysely } from "kysely";
import type { AskedCounts } from "../ports/asked-counts.ts";
import type { Tables } from "../tables.ts";

const HOUR_MS = 60 * 60 * 1000;

/** The store's part that keeps how often answers were asked for; batches bring the counts. */
export function askedCounts(db: Kysely<Tables>): Omit<AskedCounts, "countAsked"> {
  return {
    async asked(since, place) {
      let query = db
        .selectFrom("askedCount")
        .select((select) => ["subject", select.fn.sum<number | string>("count").as("times")])
        .where("hour", ">=", hourOf(since))
        .groupBy("subject")
        .orderBy("times", "desc")
        .orderBy("subject");
      if (place !== undefined) query = query.where("place", "=", place);
      return (await query.execute()).map(({ subject, times }) => ({ subject, count: Number(times) }));
    },
    async forgetAskedBefore(at) {
      await db.deleteFrom("askedCount").where("hour", "<", hourOf(at)).execute();
    },
  };
}

/** When the hour of a moment begins, both in epoch milliseconds. */
export function hourOf(at: number): number {
  return Math.floor(at / HOUR_MS) * HOUR_MS;
}
