import type { ApplicationCommandOptionChoiceData } from "discord.js";
import { LIMITS } from "../src/discord/messages/limits.ts";
import type { ZoneSearch } from "../src/searching/zones.ts";

/** The time zones that fit what is typed. */
export function zoneChoices(zones: ZoneSearch, typed: string): ApplicationCommandOptionChoiceData[] {
  return zones.search(typed, LIMITS.choices).map((zone) => ({ name: zone, value: zone }));
}
