import {
  ActionRowBuilder,
  StringSelectMenuBuilder,
  StringSelectMenuOptionBuilder,
  TextDisplayBuilder,
} from "discord.js";
import type { Language } from "../../knowledge/pack/schema.ts";
import type { Place } from "../../searching/place.ts";
import { onceEach } from "../../searching/zones.ts";
import { textsIn } from "../../texts/languages.ts";
import { clip, LIMITS } from "../messages/limits.ts";
import type { BotMessage } from "../messages/message.ts";
import { placeAndTime, TYPED_SHOWN } from "../surface/zone-choices.ts";

/** Name of the menu. */
export const ZONE_MENU = "setup-zone-choice";

/** Words that may mean several time zones. */
export interface UnclearZone {
  readonly typed: string;
  /** The likeliest first; not more than a menu holds. */
  readonly places: readonly Place[];
}

/** The panel with a menu of the places that may be meant, each with its time, right below what is set. */
export function withZoneChoice(
  panel: BotMessage,
  { typed, places }: UnclearZone,
  now: Temporal.Instant,
  language: Language,
): BotMessage {
  const { zones } = textsIn(language).setup;
  const options = onceEach(places, ({ zone }) => zone).map((place) =>
    new StringSelectMenuOptionBuilder()
      .setValue(place.zone)
      .setLabel(clip(placeAndTime(place, now, language), LIMITS.choiceName))
      .setDescription(place.zone),
  );
  const menu = new StringSelectMenuBuilder().setCustomId(ZONE_MENU).setPlaceholder(zones.whichMenu).addOptions(options);
  const row = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(menu);
  const [shown, ...rest] = panel.components;
  const asked = new TextDisplayBuilder().setContent(zones.which(typed.slice(0, TYPED_SHOWN)));
  return { ...panel, components: [...(shown ? [shown] : []), asked, row, ...rest] };
}
