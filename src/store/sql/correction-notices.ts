import type { Kysely } from "kysely";
import type { CorrectionNotices } from "../ports/correction-notices.ts";
import type { Tables } from "../tables.ts";

/** The store's part that keeps which channel was told of which correction. */
export function correctionNotices(db: Kysely<Tables>): CorrectionNotices {
  return {
    async wasTold(channelId, { fact, version }) {
      const row = await db
        .selectFrom("correctionNotice")
        .select("fact")
        .where("channelId", "=", channelId)
        .where("fact", "=", fact)
        .where("version", "=", version)
        .executeTakeFirst();
      return row !== undefined;
    },
    async markTold(channelId, { fact, version }) {
      await db
        .insertInto("correctionNotice")
        .values({ channelId, fact, version })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
  };
}
