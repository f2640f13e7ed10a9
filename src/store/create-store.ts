import { randomUUID } from "node:crypto";
import type { Kysely } from "kysely";
import type { Log } from "../log.ts";
import type { Outage } from "./outage.ts";
import { errorReports } from "./sql/afterwards/error-reports.ts";
import { follows } from "./sql/afterwards/follows.ts";
import { askedCounts } from "./sql/asked-counts.ts";
import { writeBatch } from "./sql/batches.ts";
import { correctionNotices } from "./sql/correction-notices.ts";
import { curatorRoles } from "./sql/curator-roles.ts";
import { dailySettings } from "./sql/daily-settings.ts";
import { deliveries } from "./sql/deliveries.ts";
import { departures } from "./sql/departures.ts";
import { factVersions } from "./sql/fact-versions.ts";
import { feedback } from "./sql/feedback.ts";
import { processes } from "./sql/fleet/processes.ts";
import { gaps } from "./sql/gaps.ts";
import { keptBases } from "./sql/kept-bases.ts";
import { notes } from "./sql/notes.ts";
import { pauses } from "./sql/pauses.ts";
import { postedAnswers } from "./sql/posted-answers.ts";
import { preferences } from "./sql/preferences.ts";
import { BatchWriter } from "./steady/batch-writer.ts";
import { keptPreferences } from "./steady/kept-preferences.ts";
import { noting } from "./steady/noting.ts";
import { Waiting } from "./steady/waiting.ts";
import type { Store } from "./store.ts";
import type { Tables } from "./tables.ts";

/** Entries that wait at most while the database fails: some 5 MB. */
const MOST_WAITING = 10_000;

/** What a store is made with. */
export interface StoreParts {
  /** How the database is, as its engine tells. */
  readonly outage: Outage;
  readonly log?: Log | undefined;
  readonly mostWaiting?: number;
}

/** The store on any database that Kysely speaks to and whose tables are up to date. */
export function createStore(db: Kysely<Tables>, { outage, log, mostWaiting = MOST_WAITING }: StoreParts): Store {
  const waiting = new Waiting(mostWaiting);
  const id = randomUUID();
  const writer = new BatchWriter({
    waiting,
    outage,
    log,
    write: (number, batch) => writeBatch(db, { writer: id, number, at: Date.now() }, batch),
  });
  outage.summary = () => ({ waiting: writer.waiting, dropped: waiting.dropped() });
  return {
    ...dailySettings(db),
    ...pauses(db),
    ...departures(db),
    ...deliveries(db),
    ...keptBases(db),
    ...notes(db),
    ...factVersions(db),
    ...correctionNotices(db),
    ...noting({ ...postedAnswers(db), ...gaps(db), ...askedCounts(db) }, waiting, writer),
    ...feedback(db),
    ...errorReports(db),
    ...follows(db),
    ...curatorRoles(db),
    ...processes(db),
    ...keptPreferences(preferences(db), outage),
    health: {
      get trouble() {
        return outage.trouble;
      },
      get waiting() {
        return writer.waiting;
      },
      get errors() {
        return outage.errors;
      },
    },
    async close() {
      await writer.close();
      await db.destroy();
    },
  };
}
