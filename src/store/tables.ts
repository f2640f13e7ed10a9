import type { AskedRow } from "./asked-counts.ts";
import type { CurationTables } from "./migrations/curation.ts";
import type { PreferenceRow } from "./preferences.ts";
import type { Delivery, Subscription } from "./store.ts";

/** The tables as Kysely sees them; its CamelCasePlugin maps the names to snake_case. */
export interface Tables extends CurationTables {
  dailySetting: Subscription & { leftAt: number | null };
  delivery: Delivery;
  preference: PreferenceRow;
  askedCount: AskedRow;
  toldBase: { version: string; facts: string; keptAt: number };
  note: { key: string; value: string };
}
