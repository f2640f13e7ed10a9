import type { Kysely } from "kysely";
import type { Gaps } from "../ports/gaps.ts";
import type { Tables } from "../tables.ts";

/** The store's part that keeps what was asked in vain; batches bring the wordings. */
export function gaps(db: Kysely<Tables>): Omit<Gaps, "addUnanswered"> {
  const counted = () =>
    db
      .selectFrom("unanswered")
      .select((select) => ["wording", "place", select.fn.sum<number | string>("count").as("times")])
      .groupBy(["wording", "place"])
      .orderBy("times", "desc")
      .orderBy("wording");
  const asUnanswered = ({ wording, place, times }: { wording: string; place: string; times: number | string }) => {
    return { wording, place, count: Number(times) };
  };
  return {
    async unanswered(sinceDay, most) {
      return (await counted().where("day", ">=", sinceDay).limit(most).execute()).map(asUnanswered);
    },
    async unansweredIn(place, most) {
      return (await counted().where("place", "=", place).limit(most).execute()).map(asUnanswered);
    },
    async forgetUnanswered(place, wordings) {
      if (wordings.length === 0) return;
      await db.deleteFrom("unanswered").where("place", "=", place).where("wording", "in", wordings).execute();
    },
    async forgetUnansweredBefore(day) {
      await db.deleteFrom("unanswered").where("day", "<", day).execute();
    },
  };
}
