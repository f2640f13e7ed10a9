import { type Kysely, sql } from "kysely";
import type { Processes } from "../../ports/processes.ts";
import type { Tables } from "../../tables.ts";

/** Rows of processes that gave no sign of life for so long, in milliseconds, are of no use any more. */
const KEPT_MS = 60 * 60 * 1000;

/** The store's part by which the processes of one bot know of each other. */
export function processes(db: Kysely<Tables>): Processes {
  const livingProcesses = (since: number) =>
    db.selectFrom("process").selectAll().where("beatAt", ">=", since).orderBy("id").execute();
  return {
    async beat({ id, ...rest }, aliveSince) {
      await db
        .insertInto("process")
        .values({ id, ...rest })
        .onConflict((conflict) => conflict.column("id").doUpdateSet(rest))
        .execute();
      return livingProcesses(aliveSince);
    },
    livingProcesses,
    async forgetProcess(id, now) {
      const gone = db
        .deleteFrom("process")
        .where((where) => where.or([where("id", "=", id), where("beatAt", "<", now - KEPT_MS)]));
      await gone.execute();
    },
    async identifyTurn(group, now, apartMs) {
      const next = sql<number>`case when identify_turn.at + ${apartMs} > ${now} then identify_turn.at + ${apartMs} else ${now} end`;
      const { at } = await db
        .insertInto("identifyTurn")
        .values({ shardGroup: group, at: now })
        .onConflict((conflict) => conflict.column("shardGroup").doUpdateSet({ at: next }))
        .returning("at")
        .executeTakeFirstOrThrow();
      return at;
    },
  };
}
