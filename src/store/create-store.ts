import type { Kysely } from "kysely";
import { askedCounts } from "./asked-counts.ts";
import { curators } from "./curators.ts";
import { dailySettings } from "./daily-settings.ts";
import { deliveries } from "./deliveries.ts";
import { feedback } from "./feedback.ts";
import { gaps } from "./gaps.ts";
import { keptBases } from "./kept-bases.ts";
import { notes } from "./notes.ts";
import { postedAnswers } from "./posted-answers.ts";
import { preferences } from "./preferences.ts";
import { presence } from "./presence.ts";
import type { Store } from "./store.ts";
import type { Tables } from "./tables.ts";

/** The store on any database that Kysely speaks to and whose tables are up to date. */
export function createStore(db: Kysely<Tables>): Store {
  return {
    ...dailySettings(db),
    ...presence(db),
    ...deliveries(db),
    ...keptBases(db),
    ...notes(db),
    ...postedAnswers(db),
    ...gaps(db),
    ...askedCounts(db),
    ...feedback(db),
    ...curators(db),
    ...preferences(db),
    close: () => db.destroy(),
  };
}
