import { expect, it } from "vitest";
import { commands, messageCommands } from "../../../commands/index.ts";
import { withLocalisations } from "../../../src/discord/connection/localisations.ts";
import { shippedEngine } from "../scene.ts";

const { base } = shippedEngine();
const registered = [...commands, ...messageCommands].flatMap((command) => command.data(base) ?? []);

it.each(registered.map((data) => [data.name, withLocalisations(data)] as const))(
  "%s keeps Discord's lengths",
  (_, data) => {
    const texts = {
      ...data.name_localizations,
      ...("description_localizations" in data && data.description_localizations),
    };
    const most = "description" in data ? 100 : 32;
    for (const text of Object.values(texts)) expect(text?.length).toBeLessThanOrEqual(most);
  },
);

it("leaves alone what it has no words for", () => {
  const data = { name: "another", description: "Another one" };
  expect(withLocalisations(data)).toEqual(data);
});
