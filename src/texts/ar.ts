import { answers } from "./ar/answers.ts";
import { arithmetic } from "./ar/computing/arithmetic.ts";
import { en } from "./en.ts";
import type { Texts } from "./texts.ts";

/** Every Arabic sentence that isn't the pack's; what isn't translated is English. */
export const ar = { ...en, answers, arithmetic } satisfies Texts;
