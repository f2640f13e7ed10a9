import type { Migration } from "kysely";
import { createAskedCounts } from "./asked-counts.ts";
import { createBatchWriters } from "./batch-writers.ts";
import { createCurationTables } from "./curation.ts";
import { addDailyWishes } from "./daily-wishes.ts";
import { createFirstTables } from "./first-tables.ts";
import { createPreferences } from "./preferences.ts";
import { createProcesses } from "./processes.ts";
import { createReportsAndFollows } from "./reports-and-follows.ts";
import { addSummaryMemory } from "./summary-memory.ts";
import { forgetFeedbackKey } from "./untraceable-feedback.ts";

/** Every change of the tables, in the order of their names. A released one is never edited. */
export const migrations: Readonly<Record<string, Migration>> = {
  "0001-daily-delivery-note": { up: createFirstTables },
  "0002-preference": { up: createPreferences },
  "0003-summary-memory": { up: addSummaryMemory },
  "0004-curation": { up: createCurationTables },
  "0005-asked-counts": { up: createAskedCounts },
  "0006-batch-writers": { up: createBatchWriters },
  "0007-untraceable-feedback": { up: forgetFeedbackKey },
  "0008-daily-wishes": { up: addDailyWishes },
  "0009-reports-and-follows": { up: createReportsAndFollows },
  "0010-processes": { up: createProcesses },
};
