import { UNCHANGED_MODES, type UnchangedMode } from "../../store/ports/daily-settings.ts";

/** What to post on a day on which nothing changed, as the set-up names it. */
export const UNCHANGED_DAYS: Readonly<Record<UnchangedMode, string>> = {
  rotate: "Post, with another topic each day",
  line: "Post one line: no change since …",
  skip: "Post nothing",
};

export function isUnchangedDay(text: string): text is UnchangedMode {
  return UNCHANGED_MODES.some((mode) => mode === text);
}
