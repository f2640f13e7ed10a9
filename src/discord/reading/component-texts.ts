import { ComponentType } from "discord.js";
import type { Reading } from "./reading.ts";

/**
 * Reads components: their texts, not what stands on buttons. What is told of their pictures tells the texts once more to those
 * who can't see them, so it is read where there are none.
 */
export function componentTexts(components: readonly object[], into: Reading): void {
  const texts: string[] = [];
  const descriptions: string[] = [];
  for (const component of components) read(component, { texts, descriptions, unread: into.unread });
  into.texts.push(...(texts.length > 0 ? texts : descriptions));
}

function read(component: object, into: Reading & { readonly descriptions: string[] }): void {
  const parts: Readonly<Record<string, unknown>> = { ...component };
  if (parts.type === ComponentType.TextDisplay) into.texts.push(String(parts.content));
  if (parts.type === ComponentType.File) into.unread.add("file");
  const pictures = parts.type === ComponentType.Thumbnail ? [component] : [];
  if (parts.type === ComponentType.MediaGallery) pictures.push(...listIn(parts.items));
  for (const picture of pictures) {
    if ("description" in picture && picture.description) into.descriptions.push(String(picture.description));
    else into.unread.add("picture");
  }
  for (const inner of listIn(parts.components)) read(inner, into);
  if (typeof parts.accessory === "object" && parts.accessory) read(parts.accessory, into);
}

function listIn(value: unknown): object[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "object" && one !== null) : [];
}
