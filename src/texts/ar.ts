import { browsing } from "./ar/afterwards/browsing.ts";
import { citing } from "./ar/afterwards/citing.ts";
import { following } from "./ar/afterwards/following.ts";
import { reporting } from "./ar/afterwards/reporting.ts";
import { proof } from "./ar/answering/proof.ts";
import { answers } from "./ar/answers.ts";
import { arithmetic } from "./ar/computing/arithmetic.ts";
import { corrections } from "./ar/corrections.ts";
import { curating } from "./ar/curating.ts";
import { daily } from "./ar/daily.ts";
import { deliveries } from "./ar/deliveries.ts";
import { failures } from "./ar/failures.ts";
import { feedback } from "./ar/feedback.ts";
import { figures } from "./ar/figures.ts";
import { help } from "./ar/help.ts";
import { permissions } from "./ar/permissions.ts";
import { pictures } from "./ar/pictures.ts";
import { wishes } from "./ar/posting/wishes.ts";
import { privacy } from "./ar/privacy.ts";
import { replies } from "./ar/replies.ts";
import { setup } from "./ar/setup.ts";
import { topics } from "./ar/topics.ts";
import type { Texts } from "./texts.ts";

/** Every Arabic sentence that isn't the pack's, as in `en`. */
export const ar = {
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
} satisfies Texts;
