import type { Kysely, Transaction } from "kysely";
import type { PostedAnswer, PostedFact } from "../ports/posted-answers.ts";
import type { Tables } from "../tables.ts";
import { forgetPosted } from "./posted-answers.ts";

/** What answers noted, each key once. */
export interface Batch {
  readonly counts: readonly Tables["askedCount"][];
  readonly wordings: readonly Tables["unanswered"][];
  /** No message without facts, no fact twice in one. */
  readonly posted: readonly { readonly answer: PostedAnswer; readonly facts: readonly PostedFact[] }[];
}

/** The process that writes, and which of its batches it is, counted from 1. */
export interface BatchNumber {
  readonly writer: string;
  readonly number: number;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** Both databases limit how many values one statement may name. */
const ROWS_AT_ONCE = 500;
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/** Writes a batch wholly or not at all, and once, however often it is tried. */
export async function writeBatch(db: Kysely<Tables>, number: BatchNumber, batch: Batch): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    if (!(await isFirst(transaction, number))) return;
    await addCounts(transaction, batch.counts);
    await addWordings(transaction, batch.wordings);
    await addPosted(transaction, batch.posted);
  });
}

async function isFirst(db: Transaction<Tables>, { writer: id, number: batch, at }: BatchNumber): Promise<boolean> {
  // Those of processes that are long gone.
  if (batch === 1)
    await db
      .deleteFrom("batchWriter")
      .where("at", "<", at - KEPT_MS)
      .execute();
  const noted = await db
    .insertInto("batchWriter")
    .values({ id, batch, at })
    .onConflict((conflict) => conflict.column("id").doUpdateSet({ batch, at }).where("batchWriter.batch", "<", batch))
    .returning("id")
    .execute();
  return noted.length > 0;
}

async function addCounts(db: Transaction<Tables>, counts: Batch["counts"]): Promise<void> {
  for (const rows of pages(counts)) {
    await db
      .insertInto("askedCount")
      .values(rows)
      .onConflict((conflict) =>
        conflict
          .columns(["place", "hour", "subject"])
          .doUpdateSet(({ eb, ref }) => ({ count: eb("askedCount.count", "+", ref("excluded.count")) })),
      )
      .execute();
  }
}

async function addWordings(db: Transaction<Tables>, wordings: Batch["wordings"]): Promise<void> {
  for (const rows of pages(wordings)) {
    await db
      .insertInto("unanswered")
      .values(rows)
      .onConflict((conflict) =>
        conflict
          .columns(["wording", "place", "day"])
          .doUpdateSet(({ eb, ref }) => ({ count: eb("unanswered.count", "+", ref("excluded.count")) })),
      )
      .execute();
  }
}

async function addPosted(db: Transaction<Tables>, posted: Batch["posted"]): Promise<void> {
  for (const page of pages(posted)) {
    const answers = page.map(({ answer }) => answer);
    const added = await insertNew(db, answers);
    if (added.length === page.length) continue;
    const isNew = new Set(added.map(({ messageId }) => messageId));
    const edited = answers.filter(({ messageId }) => !isNew.has(messageId));
    await forgetPosted(
      db,
      edited.map(({ messageId }) => messageId),
    );
    await insertNew(db, edited);
  }
  const facts = posted.flatMap(({ answer: { messageId }, facts }) =>
    facts.map(({ fact, version }) => ({ messageId, fact, version, shown: version })),
  );
  for (const rows of pages(facts)) await db.insertInto("postedFact").values(rows).execute();
}

/** Resolves to those that weren't there before. */
function insertNew(db: Transaction<Tables>, answers: readonly PostedAnswer[]) {
  return db
    .insertInto("postedAnswer")
    .values(answers)
    .onConflict((conflict) => conflict.column("messageId").doNothing())
    .returning("messageId")
    .execute();
}

function* pages<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) yield rows.slice(from, from + ROWS_AT_ONCE);
}
