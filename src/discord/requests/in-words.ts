import { ComponentType } from "discord.js";

/**
 * What a form with pictures says without them: the galleries go, the words stay.
 * @param payload the form's `payload_json`, of a message, of a callback or of a forum's post
 */
export function inWords(payload: string): string {
  const body: unknown = JSON.parse(payload);
  const around = isObject(body) ? ["data", "message"].find((field) => isObject(body[field])) : undefined;
  return JSON.stringify(
    isObject(body) && around !== undefined ? { ...body, [around]: withoutFiles(body[around]) } : withoutFiles(body),
  );
}

function withoutFiles(message: unknown): unknown {
  if (!isObject(message)) return message;
  return { ...message, components: withoutGalleries(message.components), attachments: [] };
}

function withoutGalleries(components: unknown): unknown {
  if (!Array.isArray(components)) return components;
  return components
    .filter((one) => !isObject(one) || one.type !== ComponentType.MediaGallery)
    .map((one) =>
      isObject(one) && "components" in one ? { ...one, components: withoutGalleries(one.components) } : one,
    );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
