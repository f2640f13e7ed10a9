import { setupPresses } from "../setup/presses.ts";
import { cite, citeAs } from "./afterwards/cite.ts";
import { reviewClaim } from "./afterwards/claim-review.ts";
import { follow, unfollow } from "./afterwards/follow.ts";
import { more } from "./afterwards/more.ts";
import { endReport, readReports, turnReports } from "./afterwards/read-reports.ts";
import { reportError } from "./afterwards/report.ts";
import { browsePage, browseTopic } from "./browse.ts";
import { giveFeedback } from "./feedback.ts";
import { forgetMe } from "./forget-me.ts";
import { nameEveryone } from "./name-everyone.ts";
import type { PressHandler } from "./press.ts";
import { answerQuestion, showRelated } from "./question.ts";
import { remove } from "./remove.ts";
import { showProof } from "./show-proof.ts";

/** Everything that can be pressed, chosen or sent in. */
export const pressHandlers: readonly PressHandler[] = [
  answerQuestion,
  showRelated,
  showProof,
  remove,
  browseTopic,
  browsePage,
  more,
  cite,
  citeAs,
  reviewClaim,
  follow,
  unfollow,
  reportError,
  readReports,
  turnReports,
  endReport,
  forgetMe,
  giveFeedback,
  nameEveryone,
  ...setupPresses,
];
