import type { ApplicationCommandOptionChoiceData } from "discord.js";
import type { ZoneSearch } from "../../searching/zones.ts";
import { LIMITS } from "../messages/limits.ts";

/** The time zones that fit what is typed. */
export function zoneChoices(zones: ZoneSearch, typed: string): ApplicationCommandOptionChoiceData[] {
  return zones.search(typed, LIMITS.choices).map((zone) => ({ name: zone, value: zone }));
}
