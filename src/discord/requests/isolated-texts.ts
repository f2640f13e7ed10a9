import { isolated } from "../../texts/isolated.ts";
import { LIMITS } from "../messages/limits.ts";

/** As it stands in JSON, escaped or not. */
const ARABIC = /\p{Script=Arabic}|\\u06/u;
/** Where a body holds what members read, with Discord's limit for each text. */
const LONGEST: ReadonlyMap<string, number> = new Map([
  ["content", LIMITS.text],
  ["label", LIMITS.buttonLabel],
  ["placeholder", LIMITS.option],
  ["description", LIMITS.option],
]);
/** Characters that a message's texts may grow by in all, beside what they hold. */
const MOST_ADDED = 200;

/**
 * A request's JSON with its Arabic texts isolated, as far as Discord's limits let them grow; the same string where it has none.
 * @param json the body, or a form's `payload_json`
 */
export function withIsolatedTexts(json: string): string {
  if (!ARABIC.test(json)) return json;
  const body: unknown = JSON.parse(json);
  let room = Math.min(MOST_ADDED, LIMITS.text - lengthOfTexts(body));
  return JSON.stringify(body, (key, value: unknown) => {
    const longest = LONGEST.get(key);
    if (longest === undefined || typeof value !== "string") return value;
    const text = isolated(value);
    const added = text.length - value.length;
    if (added > room || text.length > longest) return value;
    room -= added;
    return text;
  });
}

function lengthOfTexts(body: unknown): number {
  let length = 0;
  JSON.stringify(body, (key, value: unknown) => {
    if (key === "content" && typeof value === "string") length += value.length;
    return value;
  });
  return length;
}
