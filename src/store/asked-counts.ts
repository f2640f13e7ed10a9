import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/** How often something was asked for. */
export interface AskedCount {
  /** An entry's id, or a command such as `/deathtoll`. */
  readonly subject: string;
  readonly count: number;
}

/** Counts what answers were about, by server and hour: no question, no person. */
export interface AskedCounts {
  /**
   * @param place the same for one server, without naming it
   * @param at epoch milliseconds
   */
  countAsked(place: string, subject: string, at: number): Promise<void>;
  /**
   * Since the hour of that moment, the most asked first.
   * @param place all servers where absent
   */
  asked(since: number, place?: string): Promise<AskedCount[]>;
  forgetAskedBefore(at: number): Promise<void>;
}

/** One row: a subject's count in one server and hour. */
export interface AskedRow {
  place: string;
  /** Epoch milliseconds at which the hour begins. */
  hour: number;
  subject: string;
  count: number;
}

const HOUR_MS = 60 * 60 * 1000;

/** The counts on any database whose tables are up to date. */
export function askedCounts(db: Kysely<Tables>): AskedCounts {
  return {
    async countAsked(place, subject, at) {
      await db
        .insertInto("askedCount")
        .values({ place, hour: hourOf(at), subject, count: 1 })
        .onConflict((conflict) =>
          conflict
            .columns(["place", "hour", "subject"])
            .doUpdateSet(({ eb }) => ({ count: eb("askedCount.count", "+", 1) })),
        )
        .execute();
    },
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

function hourOf(at: number): number {
  return Math.floor(at / HOUR_MS) * HOUR_MS;
}
