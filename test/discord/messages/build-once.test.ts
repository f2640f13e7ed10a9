import { isJSONEncodable } from "discord.js";
import { expect, it } from "vitest";
import { buildOnce } from "../../../src/discord/messages/build-once.ts";
import { questionButtons } from "../../../src/discord/messages/buttons.ts";
import { type BotMessage, COLOURS, containerMessage } from "../../../src/discord/messages/message.ts";

/** What goes over the wire. */
function written({ components, flags }: BotMessage): string {
  return JSON.stringify({ flags, components: components.map((one) => (isJSONEncodable(one) ? one.toJSON() : one)) });
}

function message(asker: string | undefined): BotMessage {
  const related = [{ entry: "remove", question: "May I remove anybody's message?" }];
  return containerMessage(COLOURS.answer, ["One", "Two"], questionButtons("related", related, "en", asker));
}

it("sends to each who asks what would be built for them", () => {
  const build = buildOnce(message);
  for (const asker of ["100", "200", undefined, "100", undefined])
    expect(written(build(asker))).toBe(written(message(asker)));
});

it("builds once for all who ask, and once for who reads it alone", () => {
  const built: (string | undefined)[] = [];
  const build = buildOnce((asker) => {
    built.push(asker);
    return message(asker);
  });
  for (const asker of ["100", "200", undefined, "300", undefined]) build(asker);
  expect(built).toHaveLength(2);
  expect(built).toContain(undefined);
});
