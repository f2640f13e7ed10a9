import type { PreferenceRow } from "./preferences.ts";
import type { DailySetting, Delivery } from "./store.ts";

/** The tables as Kysely sees them; its CamelCasePlugin maps the names to snake_case. */
export interface Tables {
  dailySetting: DailySetting;
  delivery: Delivery;
  preference: PreferenceRow;
  note: { key: string; value: string };
}
