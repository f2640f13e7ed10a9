import { ContainerBuilder, TextDisplayBuilder } from "discord.js";
import { clip, LIMITS } from "./limits.ts";
import type { BotMessage } from "./message.ts";

type Components = BotMessage["components"];

/** Components below others in one message; their texts are cut to the room that those above leave. */
export function stacked(above: Components, below: Components): Components {
  return [...above, ...fitted(below, LIMITS.text - above.reduce((sum, one) => sum + textIn(one), 0))];
}

/** How many characters of text a component holds. */
function textIn(component: object): number {
  const json = plain(component);
  if ("content" in json) return String(json.content).length;
  return "components" in json && Array.isArray(json.components)
    ? json.components.reduce((sum: number, one: object) => sum + textIn(one), 0)
    : 0;
}

function fitted(components: Components, room: number): Components {
  let left = room;
  const take = (text: TextDisplayBuilder): TextDisplayBuilder => {
    const content = clip(text.data.content ?? "", Math.max(1, left));
    left -= content.length;
    return new TextDisplayBuilder({ ...text.data, content });
  };
  return components.map((component) => {
    if (component instanceof TextDisplayBuilder) return take(component);
    if (!(component instanceof ContainerBuilder) || textIn(component) <= left) {
      left -= textIn(component);
      return component;
    }
    const { components: parts, ...data } = component.toJSON();
    const all = new ContainerBuilder({ ...data, components: parts });
    for (const part of all.components)
      if (part instanceof TextDisplayBuilder) part.setContent(take(part).data.content ?? "");
    return all;
  });
}

function plain(component: object): object {
  return "toJSON" in component && typeof component.toJSON === "function" ? component.toJSON() : component;
}
