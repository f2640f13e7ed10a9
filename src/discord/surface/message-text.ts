import { ComponentType, type Message } from "discord.js";

/** What a reader sees written in a message: its content, or the texts of its components. */
export function textOfMessage({ content, components }: Pick<Message, "content" | "components">): string {
  return content !== "" ? content : components.flatMap((component) => writtenIn(component.toJSON())).join("\n");
}

function writtenIn(component: object): string[] {
  if ("type" in component && component.type === ComponentType.TextDisplay && "content" in component)
    return [String(component.content)];
  return "components" in component && Array.isArray(component.components)
    ? component.components.flatMap(writtenIn)
    : [];
}
