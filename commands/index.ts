import type { Command, MessageCommand, PackCommands } from "../src/discord/surface/command.ts";
import { answerThisMessage } from "./answer-this-message.ts";
import { ask } from "./ask.ts";
import { browse } from "./browse.ts";
import { checkThisMessage } from "./check-this-message.ts";
import { count } from "./count.ts";
import { curators } from "./curators.ts";
import { daily } from "./daily.ts";
import { gaps } from "./gaps.ts";
import { help } from "./help.ts";
import { language } from "./language.ts";
import { preview } from "./preview.ts";
import { privacy } from "./privacy.ts";
import { reload } from "./reload.ts";
import { setup } from "./setup.ts";
import { sources } from "./sources.ts";
import { summary } from "./summary.ts";
import { topics } from "./topics.ts";
import { tryWording } from "./try.ts";
import { who } from "./who.ts";

/** Every slash command, in the order in which help lists them; what the event pack names stands where it belongs. */
export const commands: readonly (Command | PackCommands)[] = [
  count,
  ask,
  browse,
  who,
  topics,
  sources,
  summary,
  help,
  language,
  privacy,
  setup,
  daily,
  preview,
  tryWording,
  gaps,
  curators,
  reload,
];

/** Every command of a message's menu. */
export const messageCommands: readonly MessageCommand[] = [answerThisMessage, checkThisMessage];
