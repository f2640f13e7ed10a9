import type { Command, MessageCommand } from "../src/discord/surface/command.ts";
import { answerThisMessage } from "./answer-this-message.ts";
import { ask } from "./ask.ts";
import { attacks } from "./attacks.ts";
import { background } from "./background.ts";
import { checkTheFigures } from "./check-the-figures.ts";
import { curators } from "./curators.ts";
import { daily } from "./daily.ts";
import { deathtoll } from "./deathtoll.ts";
import { gaps } from "./gaps.ts";
import { help } from "./help.ts";
import { language } from "./language.ts";
import { preview } from "./preview.ts";
import { privacy } from "./privacy.ts";
import { quotes } from "./quotes.ts";
import { reactions } from "./reactions.ts";
import { reload } from "./reload.ts";
import { setup } from "./setup.ts";
import { sources } from "./sources.ts";
import { summary } from "./summary.ts";
import { timeline } from "./timeline.ts";
import { tryWording } from "./try.ts";
import { where } from "./where.ts";
import { who } from "./who.ts";

/** Every slash command, in the order in which help lists them. */
export const commands: readonly Command[] = [
  deathtoll,
  ask,
  who,
  where,
  timeline,
  background,
  attacks,
  reactions,
  quotes,
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
export const messageCommands: readonly MessageCommand[] = [answerThisMessage, checkTheFigures];
