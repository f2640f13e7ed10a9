import type { CommandList } from "../surface/described.ts";
import { entriesKind } from "./answers/entries-display.ts";
import { entryKind } from "./answers/entry-display.ts";
import { figuresKind } from "./answers/figures-display.ts";
import { nearestKind } from "./answers/nearest-display.ts";
import { dayKind } from "./daily/day-display.ts";
import type { DisplayKind } from "./display.ts";

/** Every kind of message that can be made anew. */
export function kindsOf({ shows }: CommandList): readonly DisplayKind[] {
  return [...shows, entryKind, entriesKind, figuresKind, nearestKind, dayKind];
}
