import { browsing } from "./en/afterwards/browsing.ts";
import { citing } from "./en/afterwards/citing.ts";
import { following } from "./en/afterwards/following.ts";
import { reporting } from "./en/afterwards/reporting.ts";
import { proof } from "./en/answering/proof.ts";
import { answers } from "./en/answers.ts";
import { arithmetic } from "./en/computing/arithmetic.ts";
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
import { wishes } from "./en/posting/wishes.ts";
import { privacy } from "./en/privacy.ts";
import { replies } from "./en/replies.ts";
import { setup } from "./en/setup.ts";
import { topics } from "./en/topics.ts";

/**
 * Every English sentence that isn't the pack's, by subject. For another language, translate the files of `en/`. A
 * sentence stands whole: a translation may put its values in another order and use quotation marks of its own. Emphasis
 * within a sentence is Discord's Markdown (`**bold**`, `*italics*`) and stays; headings and list marks are set elsewhere.
 */
export const en = {
  answers,
  arithmetic,
  browsing,
  citing,
  corrections,
  curating,
  daily,
  deliveries,
  failures,
  feedback,
  figures,
  following,
  help,
  permissions,
  pictures,
  privacy,
  proof,
  replies,
  reporting,
  setup,
  topics,
  wishes,
} as const;
