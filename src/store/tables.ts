import type { CurationTables } from "./migrations/curation.ts";
import type { DailySetting, Delivery } from "./store.ts";

/** The tables as Kysely sees them; its CamelCasePlugin maps the names to snake_case. */
export interface Tables extends CurationTables {
  dailySetting: DailySetting;
  delivery: Delivery;
  note: { key: string; value: string };
}
