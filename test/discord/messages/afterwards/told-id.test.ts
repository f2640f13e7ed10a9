import { expect, it } from "vitest";
import { moreButton } from "../../../../src/discord/messages/afterwards/more-button.ts";
import { commandOf, toldByCommand, toldId } from "../../../../src/discord/messages/afterwards/told-id.ts";
import { LIMITS } from "../../../../src/discord/messages/limits.ts";

it("tells a command from answers", () => {
  expect(commandOf(toldByCommand("deathtoll"))).toBe("deathtoll");
  expect(commandOf(toldId([{ entry: "toll.total" }]))).toBeUndefined();
});

it("leaves out from the end what a custom id has no room for, whatever button it is for", () => {
  const entries = Array.from({ length: 6 }, (_, i) => ({ entry: `an-entry-with-a-long-id.${i}` }));
  const [first = { entry: "" }, ...others] = entries;
  const told = toldId([first, ...others]);
  expect(told.split("+")).toEqual(entries.slice(0, 3).map(({ entry }) => entry));
  const { custom_id: id } = moreButton(told, "en").toJSON() as { custom_id: string };
  expect(id).toBe(`more:${told}`);
  expect(`feedback:${told}:outdated`.length).toBeLessThanOrEqual(LIMITS.customId);
});
