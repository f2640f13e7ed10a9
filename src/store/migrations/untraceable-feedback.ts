import { type Kysely, sql } from "kysely";

/** Throws away the key by which the marks of objections could be made again from members' ids: it lay beside them. */
export async function forgetFeedbackKey(db: Kysely<unknown>): Promise<void> {
  await sql`delete from note where key = 'feedback key'`.execute(db);
}
