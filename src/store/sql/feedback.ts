import type { Kysely } from "kysely";
import type { Feedback } from "../ports/feedback.ts";
import type { Tables } from "../tables.ts";

/** The store's part that counts members' objections. */
export function feedback(db: Kysely<Tables>): Feedback {
  return {
    async addFeedback(mark, entry, reason, at) {
      const added = await db
        .insertInto("feedback")
        .values({ mark, entry, reason, at })
        .onConflict((conflict) => conflict.doNothing())
        .returning("mark")
        .execute();
      return added.length > 0;
    },
    async feedbackCounts(since) {
      const rows = await db
        .selectFrom("feedback")
        .select((select) => ["entry", "reason", select.fn.countAll<number | string>().as("count")])
        .where("at", ">=", since)
        .groupBy(["entry", "reason"])
        .orderBy("count", "desc")
        .orderBy("entry")
        .execute();
      return rows.map(({ entry, reason, count }) => ({ entry, reason, count: Number(count) }));
    },
    async forgetFeedbackBefore(at) {
      await db.deleteFrom("feedback").where("at", "<", at).execute();
    },
  };
}
