import { describe, expect, it } from "vitest";
import { Lexicon } from "../../../src/answering/reading/lexicon.ts";
import { read } from "../../../src/answering/reading/reading.ts";
import { askedIn } from "../../../src/answering/roles/asked.ts";
import { inherited, meansAnother } from "../../../src/answering/roles/inheriting.ts";

const lexicon = new Lexicon({
  entities: new Map(),
  concepts: [
    { id: "sheep", slot: "group", words: ["sheep"] },
    { id: "asks-count", slot: "asks", words: ["how many"] },
  ],
});
const readings = (text: string) => read(text, lexicon, undefined);
const subject = [{ id: "#barn", slot: undefined, start: 0, end: 0 }];
const asked = (text: string) =>
  inherited(askedIn(readings(text)), readings(text), subject).map(
    ({ role, noun }) => `${role} ${noun.meanings.map(({ id }) => id).join(" ")}`,
  );

describe("half a question asks of the subject before it", () => {
  it.each([
    ["how many of them", ["howMany #barn"]],
    ["which ones", ["which #barn"]],
    ["how many sheep of them", ["howMany #sheep"]],
    ["how many in all", ["howMany "]],
  ])("%s", (text, roles) => {
    expect(asked(text)).toEqual(roles);
  });

  it("and “he” is whom the last answer was about, or named", () => {
    const [ann, ben] = [new Set(["@ann"]), new Set(["@ben"])];
    const last = { of: ann, named: new Set<string>() };
    expect(meansAnother(readings("what did he say"), ben, last)).toBe(true);
    expect(meansAnother(readings("what did he say"), ann, last)).toBe(false);
    expect(meansAnother(readings("what did he say"), ben, { ...last, named: ben })).toBe(false);
    expect(meansAnother(readings("what was said"), ben, last)).toBe(false);
  });
});
