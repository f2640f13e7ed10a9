import { expect, it } from "vitest";
import { eachOnce } from "../../../src/discord/reading/said-once.ts";

it.each<[string, string[], string[]]>([
  ["keeps what is new, as it is written", ["One  two.\n\nThree.", "Four."], ["One  two.\n\nThree.", "Four."]],
  ["leaves out what was said", ["745 were killed.", "745 were killed."], ["745 were killed."]],
  ["whatever its Markdown and full stop", ["**745** were _killed_.", "745 were killed"], ["**745** were _killed_."]],
  ["and its separators", ["1,018 were killed.", "1018 were killed. By whom?"], ["1,018 were killed.", "By whom?"]],
  [
    "also where it was cut",
    ["Of the dead 745 were civilians.", "Of the dead 745 were civ…"],
    ["Of the dead 745 were civilians."],
  ],
  ["not what denies it", ["It is false that 745 died.", "745 died."], ["It is false that 745 died.", "745 died."]],
  ["not a beginning too short to tell", ["In all 745 died.", "In…"], ["In all 745 died.", "In…"]],
  ["not what one text says twice itself", ["No. No.", ""], ["No. No."]],
  ["in Arabic too", ["قُتل 745 مدنياً.", "قُتل 745 مدنياً"], ["قُتل 745 مدنياً."]],
])("%s", (_, texts, read) => {
  expect(eachOnce(texts)).toEqual(read);
});
