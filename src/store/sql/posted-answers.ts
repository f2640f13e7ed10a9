import type { Kysely } from "kysely";
import type { PostedAnswers } from "../ports/posted-answers.ts";
import type { Tables } from "../tables.ts";

/** The store's part that keeps which message shows which version of which fact; batches bring new ones. */
export function postedAnswers(db: Kysely<Tables>): Omit<PostedAnswers, "rememberPosted"> {
  return {
    postedWithOther: (fact, version, since) =>
      db
        .selectFrom("postedAnswer")
        .innerJoin("postedFact", "postedFact.messageId", "postedAnswer.messageId")
        .selectAll("postedAnswer")
        .where("postedFact.fact", "=", fact)
        .where("postedFact.shown", "!=", version)
        .where("postedAnswer.postedAt", ">=", since)
        .orderBy("postedAnswer.postedAt", "desc")
        .execute(),
    postedFacts: (messageId) =>
      db.selectFrom("postedFact").select(["fact", "version"]).where("messageId", "=", messageId).execute(),
    async markShown(messageId, facts) {
      for (const { fact, version } of facts) {
        await db
          .updateTable("postedFact")
          .set({ shown: version })
          .where("messageId", "=", messageId)
          .where("fact", "=", fact)
          .execute();
      }
    },
    forgetPosted: (messageId) => forgetPosted(db, [messageId]),
    async forgetPostedBefore(at) {
      const old = await db.selectFrom("postedAnswer").select("messageId").where("postedAt", "<", at).execute();
      // PostgreSQL and SQLite both limit how many values one statement may name.
      for (let i = 0; i < old.length; i += 500)
        await forgetPosted(
          db,
          old.slice(i, i + 500).map(({ messageId }) => messageId),
        );
    },
  };
}

/** Forgets what these messages show. */
export async function forgetPosted(db: Kysely<Tables>, messageIds: readonly string[]): Promise<void> {
  if (messageIds.length === 0) return;
  await db.deleteFrom("postedFact").where("messageId", "in", messageIds).execute();
  await db.deleteFrom("postedAnswer").where("messageId", "in", messageIds).execute();
}
