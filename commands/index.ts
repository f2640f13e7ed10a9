import type { Command } from "../src/discord/command.ts";
import { ask } from "./ask.ts";
import { daily } from "./daily.ts";
import { deathtoll } from "./deathtoll.ts";
import { help } from "./help.ts";
import { summary } from "./summary.ts";
import { who } from "./who.ts";

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [deathtoll, ask, who, summary, daily, help];
