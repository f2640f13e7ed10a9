import { type APIMessageComponent, type APIMessageTopLevelComponent, ComponentType } from "discord.js";
import { withoutNulls } from "../../contract/without-nulls.ts";
import type { MediaResolver } from "../media/media.ts";
import { placedComponents } from "./placed-components.ts";

/** The components of a draft as Discord stores them: every one numbered, defaults filled in, media resolved. */
export function sentComponents(
  drafted: readonly APIMessageTopLevelComponent[],
  media: MediaResolver,
): APIMessageTopLevelComponent[] {
  const numberOf = numbering(drafted);
  const sent = <C extends APIMessageComponent>(component: C): C => {
    const filled = withDefaults(component, media);
    return {
      ...filled,
      id: numberOf(component),
      ...("components" in component && { components: component.components.map(sent) }),
      ...("accessory" in component && component.accessory && { accessory: sent(component.accessory) }),
    };
  };
  return drafted.map(sent);
}

/** Numbers from 1 in reading order, for those components that don't bring a number of their own. */
function numbering(drafted: readonly APIMessageTopLevelComponent[]): (component: APIMessageComponent) => number {
  const all = placedComponents(drafted).map(({ component }) => component);
  const taken = new Set(all.map(({ id }) => id));
  const numbers = new Map<APIMessageComponent, number>();
  let next = 1;
  for (const component of all) {
    while (!component.id && taken.has(next)) next += 1;
    numbers.set(component, component.id || next++);
  }
  return (component) => numbers.get(component) ?? 0;
}

function withDefaults<C extends APIMessageComponent>(component: C, media: MediaResolver): C {
  const given = withoutNulls(component);
  switch (component.type) {
    case ComponentType.Container:
      return { ...given, accent_color: component.accent_color ?? null, spoiler: component.spoiler ?? false };
    case ComponentType.Separator:
      return { ...given, spacing: component.spacing ?? 1, divider: component.divider ?? true };
    case ComponentType.StringSelect:
    case ComponentType.ChannelSelect:
      return { ...given, min_values: component.min_values ?? 1, max_values: component.max_values ?? 1 };
    case ComponentType.Thumbnail:
      return { ...given, ...shown(component, media) };
    case ComponentType.MediaGallery:
      return { ...given, items: component.items.map((item) => shown(item, media)) };
    case ComponentType.File: {
      const file = media.resolve(component.file.url);
      const name = decodeURIComponent(new URL(file.url).pathname.split("/").at(-1) ?? "");
      return { ...given, file, name, size: null, spoiler: component.spoiler ?? false };
    }
    default:
      return given;
  }
}

interface MediaItem {
  media: { url: string };
  description?: string | null | undefined;
  spoiler?: boolean | undefined;
}

function shown(item: MediaItem, media: MediaResolver): Required<MediaItem> {
  return {
    media: media.resolve(item.media.url),
    description: item.description ?? null,
    spoiler: item.spoiler ?? false,
  };
}
