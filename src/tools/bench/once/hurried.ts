import type { Patience } from "../../../discord/requests/patience.ts";
import { onTimer } from "../../../schedule.ts";

const HASTE = 5;
/** Milliseconds. */
const LONGEST_TRY = 2_000;

/** Waits less long than the bot does at Discord, so that held answers don't hold up the day. */
export const hurried: Patience = {
  pause: (ms) => new Promise((resolve) => void onTimer(resolve, ms / HASTE)),
  limit: (task, ms) => onTimer(task, Math.min(ms, LONGEST_TRY)),
};
