import type { Message } from "../../src/playground/stand-in.ts";

/** The message with other words in place of all of its own: its ids and its mentions stay. */
export function reworded(message: Message): Message {
  return JSON.parse(JSON.stringify(message), (key, value: unknown) =>
    key === "content" && typeof value === "string" && value !== "" ? inOtherWords(value) : value,
  );
}

function inOtherWords(text: string): string {
  return ["Autrement dit", ...(text.match(/<@\d+>/g) ?? [])].join(" : ");
}
