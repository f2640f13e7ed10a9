import { Locale, type RESTPostAPIApplicationCommandsJSONBody } from "discord.js";
import type { KnowledgeBase } from "../../knowledge/model.ts";
import type { Descriptions } from "../../knowledge/pack/command-schemas.ts";
import type { Command, MessageCommand } from "../surface/command.ts";

/** A slash command as Discord registers it; undefined where the base has nothing for it to show. Commands keep their names in all languages. */
export function registrationOf(
  { name, descriptions, data }: Command,
  base: KnowledgeBase,
): RESTPostAPIApplicationCommandsJSONBody | undefined {
  const command = data(base)?.setName(name).setDescription(descriptions.en).toJSON();
  const localisations = byLocale(descriptions);
  return command && { ...command, ...(localisations && { description_localizations: localisations }) };
}

/** A message command as Discord registers it, with its names. */
export function menuRegistrationOf({ name, names, data }: MessageCommand): RESTPostAPIApplicationCommandsJSONBody {
  const localisations = byLocale(names);
  return { ...data().setName(name).toJSON(), ...(localisations && { name_localizations: localisations }) };
}

/** The texts in further languages under Discord's names for these; undefined where there are none. */
function byLocale({ de, fr, es }: Omit<Descriptions, "en">): Partial<Record<Locale, string>> | undefined {
  const texts = {
    ...(de !== undefined && { [Locale.German]: de }),
    ...(fr !== undefined && { [Locale.French]: fr }),
    ...(es !== undefined && { [Locale.SpanishES]: es, [Locale.SpanishLATAM]: es }),
  };
  return Object.keys(texts).length > 0 ? texts : undefined;
}
