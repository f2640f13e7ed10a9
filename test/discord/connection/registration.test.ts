import { describe, expect, it } from "vitest";
import { commands, messageCommands } from "../../../commands/index.ts";
import { menuRegistrationOf, registrationOf } from "../../../src/discord/connection/registration.ts";
import { type Command, slashCommands } from "../../../src/discord/surface/command.ts";
import { anywhere } from "../../../src/discord/surface/command-builders.ts";
import { shippedEngine } from "../scene.ts";

const { base } = shippedEngine();
const bare = {
  name: "another",
  descriptions: { en: "Another one" },
  help: null,
  data: () => anywhere(),
  async execute() {},
} satisfies Command;

describe("a registration", () => {
  const all = [
    ...slashCommands(commands, base).flatMap((command) => registrationOf(command, base) ?? []),
    ...messageCommands.map(menuRegistrationOf),
  ];

  it.each(all.map((data) => [data.name, data] as const))("of %s keeps Discord's lengths", (_, data) => {
    const texts = "description_localizations" in data ? data.description_localizations : data.name_localizations;
    const most = "description" in data ? 100 : 32;
    for (const text of Object.values(texts ?? {})) expect(text?.length).toBeLessThanOrEqual(most);
  });

  it("has the descriptions in Discord's languages, both kinds of Spanish among them", () => {
    const descriptions = { en: "Another one", fr: "Un autre", es: "Otro" };
    expect(registrationOf({ ...bare, descriptions }, base)).toMatchObject({
      name: "another",
      description: "Another one",
      description_localizations: { fr: "Un autre", "es-ES": "Otro", "es-419": "Otro" },
    });
  });

  it("has none where the command has no further words", () => {
    expect(registrationOf(bare, base)).not.toHaveProperty("description_localizations", expect.anything());
  });

  it("isn't there where the pack has nothing for the command to show", () => {
    expect(registrationOf({ ...bare, data: () => undefined }, base)).toBeUndefined();
  });
});
