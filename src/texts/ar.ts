import { answers } from "./ar/answers.ts";
import { arithmetic } from "./ar/computing/arithmetic.ts";
import { corrections } from "./ar/corrections.ts";
import { curating } from "./ar/curating.ts";
import { failures } from "./ar/failures.ts";
import { feedback } from "./ar/feedback.ts";
import { figures } from "./ar/figures.ts";
import { help } from "./ar/help.ts";
import { permissions } from "./ar/permissions.ts";
import { pictures } from "./ar/pictures.ts";
import { privacy } from "./ar/privacy.ts";
import { replies } from "./ar/replies.ts";
import { topics } from "./ar/topics.ts";
import { en } from "./en.ts";
import type { Texts } from "./texts.ts";

/** Every Arabic sentence that isn't the pack's, as in `en`. */
export const ar = {
  ...en,
  answers,
  arithmetic,
  corrections,
  curating,
  failures,
  feedback,
  figures,
  help,
  permissions,
  pictures,
  privacy,
  replies,
  topics,
} satisfies Texts;
