import type { Kysely } from "kysely";
import { askedCounts } from "./sql/asked-counts.ts";
import { correctionNotices } from "./sql/correction-notices.ts";
import { curatorRoles } from "./sql/curator-roles.ts";
import { dailySettings } from "./sql/daily-settings.ts";
import { deliveries } from "./sql/deliveries.ts";
import { departures } from "./sql/departures.ts";
import { factVersions } from "./sql/fact-versions.ts";
import { feedback } from "./sql/feedback.ts";
import { gaps } from "./sql/gaps.ts";
import { keptBases } from "./sql/kept-bases.ts";
import { notes } from "./sql/notes.ts";
import { pauses } from "./sql/pauses.ts";
import { postedAnswers } from "./sql/posted-answers.ts";
import { preferences } from "./sql/preferences.ts";
import type { Store } from "./store.ts";
import type { Tables } from "./tables.ts";

/** The store on any database that Kysely speaks to and whose tables are up to date. */
export function createStore(db: Kysely<Tables>): Store {
  return {
    ...dailySettings(db),
    ...pauses(db),
    ...departures(db),
    ...deliveries(db),
    ...keptBases(db),
    ...notes(db),
    ...postedAnswers(db),
    ...factVersions(db),
    ...correctionNotices(db),
    ...gaps(db),
    ...askedCounts(db),
    ...feedback(db),
    ...curatorRoles(db),
    ...preferences(db),
    close: () => db.destroy(),
  };
}
