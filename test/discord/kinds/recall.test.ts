import { expect, it } from "vitest";
import { scene, textOf } from "../scene.ts";

const recall = () => scene({ knowledgeDir: "test/packs/kinds/recall" });

it("shows units by country with our arithmetic, and the fires as each counts them", async () => {
  const { lina, general } = await recall();
  const recalled = await lina.command(general, "recalled");
  expect(textOf(recalled.message)).toMatch(
    /^## 84,000 batteries recalled\n\*\*46,000\*\* sold in Norland[\s\S]*46,000 \+/,
  );
  const fires = await lina.command(general, "fires");
  expect(textOf(fires.message)).toMatch(/^## 19 fires\n[\s\S]*Others differ: \*\*31\*\* fires\n.*Safety Office/);
  expect(JSON.stringify(fires.message?.components)).toMatch(/burnt-dark\.png/);
});

it("answers when something was by its date, and takes no model's number for a count", async () => {
  const { lina, samir, general } = await recall();
  const ask = async (question: string) => textOf((await lina.command(general, "ask", { question })).message);
  expect(await ask("when was the inquiry opened?")).toContain("2 February");
  expect(await ask("what does the recall cost?")).toMatch(/35 million crowns.*at most 2 million crowns/);
  const post = lina.say(general, "my Torq 700 is one of 84,000 batteries recalled");
  const checked = textOf((await samir.messageCommand(post.id, "Check this message")).message);
  expect(checked).toMatch(/\*\*84,000\*\* matches/);
  expect(checked).not.toContain("700**");
});

it("knows things beside people and places by name", async () => {
  const { lina, general } = await recall();
  const choices = await lina.autocomplete(general, "who", { name: "torq 50" }, "name");
  expect(choices[0]).toEqual({ name: "Torq 500", value: "torq-500" });
});
