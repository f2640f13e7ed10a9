import { answers } from "./en/answers.ts";
import { corrections } from "./en/corrections.ts";
import { curating } from "./en/curating.ts";
import { daily } from "./en/daily.ts";
import { deliveries } from "./en/deliveries.ts";
import { failures } from "./en/failures.ts";
import { feedback } from "./en/feedback.ts";
import { figures } from "./en/figures.ts";
import { help } from "./en/help.ts";
import { permissions } from "./en/permissions.ts";
import { pictures } from "./en/pictures.ts";
import { privacy } from "./en/privacy.ts";
import { replies } from "./en/replies.ts";
import { setup } from "./en/setup.ts";
import { topics } from "./en/topics.ts";

/**
 * Every English sentence that isn't the pack's, by subject. For another language, translate the files of `en/`. A
 * sentence is whole: a translation may move its values, leave the quotation marks that it has no use for, and say what
 * English says in one word in three. Emphasis within it is Discord's Markdown (`**bold**`, `*italics*`) and stays;
 * headings and list marks aren't part of it. What isn't said here the event pack says, or Discord.
 */
export const en = {
  answers,
  corrections,
  curating,
  daily,
  deliveries,
  failures,
  feedback,
  figures,
  help,
  permissions,
  pictures,
  replies,
  privacy,
  setup,
  topics,
} as const;
