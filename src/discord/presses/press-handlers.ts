import { setupPresses } from "../setup/presses.ts";
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
  forgetMe,
  giveFeedback,
  nameEveryone,
  ...setupPresses,
];
