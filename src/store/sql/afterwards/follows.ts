import type { Kysely } from "kysely";
import type { Followed, Follows } from "../../ports/afterwards/follows.ts";
import type { Tables } from "../../tables.ts";

/** The store's part that keeps who follows which answers. */
export function follows(db: Kysely<Tables>): Follows {
  return {
    follow: (userId, language, { told, facts }, at) =>
      db.transaction().execute(async (transaction) => {
        await transaction
          .insertInto("follower")
          .values({ userId, language, claimedAt: null })
          .onConflict((conflict) => conflict.column("userId").doUpdateSet({ language }))
          .execute();
        const added = await transaction
          .insertInto("followed")
          .values({ userId, told, followedAt: at })
          .onConflict((conflict) => conflict.doNothing())
          .returning("told")
          .execute();
        if (added.length === 0) return false;
        const rows = facts.map(({ fact, version }) => ({ userId, told, fact, version }));
        if (rows.length > 0) await transaction.insertInto("followedFact").values(rows).execute();
        return true;
      }),
    unfollow: (userId, told) =>
      db.transaction().execute(async (transaction) => {
        await transaction.deleteFrom("followedFact").where("userId", "=", userId).where("told", "=", told).execute();
        const gone = await transaction
          .deleteFrom("followed")
          .where("userId", "=", userId)
          .where("told", "=", told)
          .returning("told")
          .execute();
        const left = await transaction.selectFrom("followed").select("told").where("userId", "=", userId).execute();
        if (left.length === 0) await transaction.deleteFrom("follower").where("userId", "=", userId).execute();
        return gone.length > 0;
      }),
    async followedBy(userId) {
      const rows = db.selectFrom("followed").select("told").where("userId", "=", userId);
      return (await rows.orderBy("followedAt").orderBy("told").execute()).map(({ told }) => told);
    },
    forgetFollower: (userId) =>
      db.transaction().execute(async (transaction) => {
        await transaction.deleteFrom("followedFact").where("userId", "=", userId).execute();
        const gone = await transaction.deleteFrom("followed").where("userId", "=", userId).returning("told").execute();
        await transaction.deleteFrom("follower").where("userId", "=", userId).execute();
        return gone.length;
      }),
    async followersOfOther(fact, version) {
      const rows = db.selectFrom("followedFact").select("userId").distinct().where("fact", "=", fact);
      return (await rows.where("version", "!=", version).orderBy("userId").execute()).map(({ userId }) => userId);
    },
    async claimFollower(userId, at, staleBefore) {
      const before = await db.selectFrom("follower").selectAll().where("userId", "=", userId).executeTakeFirst();
      const claimed = await db
        .updateTable("follower")
        .set({ claimedAt: at })
        .where("userId", "=", userId)
        .where((where) => where.or([where("claimedAt", "is", null), where("claimedAt", "<", staleBefore)]))
        .returning("language")
        .executeTakeFirst();
      if (!claimed) return undefined;
      return {
        language: claimed.language,
        followed: await followedFacts(db, userId),
        isBroken: typeof before?.claimedAt === "number",
      };
    },
    markFollowerTold: (userId, facts) =>
      db.transaction().execute(async (transaction) => {
        for (const { fact, version } of facts)
          await transaction
            .updateTable("followedFact")
            .set({ version })
            .where("userId", "=", userId)
            .where("fact", "=", fact)
            .execute();
        await transaction.updateTable("follower").set({ claimedAt: null }).where("userId", "=", userId).execute();
      }),
  };
}

async function followedFacts(db: Kysely<Tables>, userId: string): Promise<Followed[]> {
  const rows = await db.selectFrom("followedFact").selectAll().where("userId", "=", userId).execute();
  const byTold = Map.groupBy(rows, ({ told }) => told);
  return [...byTold].map(([told, facts]) => ({
    told,
    facts: facts.map(({ fact, version }) => ({ fact, version })),
  }));
}
