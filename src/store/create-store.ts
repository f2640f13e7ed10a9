import type { Kysely } from "kysely";
import { curators } from "./curators.ts";
import { dailySettings } from "./daily-settings.ts";
import { deliveries } from "./deliveries.ts";
import { feedback } from "./feedback.ts";
import { gaps } from "./gaps.ts";
import { notes } from "./notes.ts";
import { postedAnswers } from "./posted-answers.ts";
import type { Store } from "./store.ts";
import type { Tables } from "./tables.ts";

/** The store on any database that Kysely speaks to and whose tables are up to date. */
export function createStore(db: Kysely<Tables>): Store {
  const curation = { ...postedAnswers(db), ...gaps(db), ...feedback(db), ...curators(db) };
  return { ...dailySettings(db), ...deliveries(db), ...notes(db), ...curation, close: () => db.destroy() };
}
