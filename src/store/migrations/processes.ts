import type { Kysely } from "kysely";

/** What several processes of one bot share: who they are, whose turn to identify it is, and whose message is whose. */
export async function createProcesses(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("process")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("shards", "text", (column) => column.notNull())
    .addColumn("shard_count", "integer", (column) => column.notNull())
    .addColumn("base", "text", (column) => column.notNull())
    .addColumn("base_since", "bigint", (column) => column.notNull())
    .addColumn("beat_at", "bigint", (column) => column.notNull())
    .addColumn("takes_over_at", "bigint")
    .addColumn("leaves_at", "bigint")
    .execute();
  await db.schema
    .createTable("identify_turn")
    .addColumn("shard_group", "integer", (column) => column.primaryKey())
    .addColumn("at", "bigint", (column) => column.notNull())
    .execute();
  await db.schema.alterTable("posted_answer").addColumn("guild_id", "text").execute();
}
