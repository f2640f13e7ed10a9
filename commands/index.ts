import type { Command } from "../src/discord/command.ts";
import { ask } from "./ask.ts";
import { curators } from "./curators.ts";
import { daily } from "./daily.ts";
import { deathtoll } from "./deathtoll.ts";
import { gaps } from "./gaps.ts";
import { help } from "./help.ts";
import { preview } from "./preview.ts";
import { reload } from "./reload.ts";
import { summary } from "./summary.ts";
import { tryWording } from "./try.ts";
import { who } from "./who.ts";

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [
  deathtoll,
  ask,
  who,
  summary,
  daily,
  help,
  preview,
  tryWording,
  gaps,
  curators,
  reload,
];
