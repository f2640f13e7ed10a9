import type { ApplicationCommandOptionChoiceData, AutocompleteInteraction } from "discord.js";
import type { Language } from "../../knowledge/pack/schema.ts";
import type { Place } from "../../searching/place.ts";
import { offsetInWords } from "../../searching/utc-offset.ts";
import { textsIn } from "../../texts/languages.ts";
import { localTime } from "../../zones/local-time.ts";
import { rulesOf } from "../../zones/zone-rules.ts";
import { clip, LIMITS } from "../messages/limits.ts";
import type { Bot } from "./bot.ts";
import { languageFor } from "./language.ts";

/** Characters of what was typed for a zone that a reply repeats. */
export const TYPED_SHOWN = 50;

/** The places that fit what is typed, each with its time now, to choose a time zone by. */
export async function zoneChoices(
  interaction: AutocompleteInteraction,
  bot: Bot,
): Promise<ApplicationCommandOptionChoiceData[]> {
  const now = bot.now();
  const places = await bot.zones.suggest(interaction.options.getFocused(), now, LIMITS.choices);
  const language = await languageFor(bot, interaction);
  return places.map((place) => ({
    name: clip(placeAndTime(place, now, language), LIMITS.choiceName),
    value: place.zone,
  }));
}

/** A place with what its clocks show: `Doha, Qatar: 17:07, UTC+3`. */
export function placeAndTime({ name, zone }: Place, now: Temporal.Instant, language: Language): string {
  const { time, offset } = clockOf(zone, now);
  return textsIn(language).setup.zones.place(name, time, offset);
}

/** A zone with what its clocks show. */
export function zoneAndTime(zone: string, now: Temporal.Instant, language: Language): string {
  const { time, offset } = clockOf(zone, now);
  const { zones } = textsIn(language).setup;
  return zone === "UTC" ? zones.utc(time) : zones.zone(zone, time, offset);
}

function clockOf(zone: string, now: Temporal.Instant): { time: string; offset: string } {
  return {
    time: localTime(now, zone).toPlainTime().toString({ smallestUnit: "minute" }),
    offset: offsetInWords(rulesOf(zone).offsetAt(now.epochMilliseconds)),
  };
}
