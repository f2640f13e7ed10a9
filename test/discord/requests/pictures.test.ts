import { expect, it } from "vitest";
import { inWords } from "../../../src/discord/requests/in-words.ts";
import { refusedPictures } from "../../../src/playground/stand-in.ts";
import { textOf } from "../scene.ts";
import { loggedScene, responses } from "./logged-scene.ts";

it("an answer whose picture Discord refuses comes in words, and the log says so in a line", async () => {
  const { standIn, lina, general, lines } = await loggedScene();
  standIn.faults.order(refusedPictures());
  const { message } = await lina.command(general, "deathtoll");
  expect(textOf(message)).toContain("745");
  expect(message?.attachments).toEqual([]);
  expect(responses(standIn)).toHaveLength(1);
  expect(lines.map((line) => JSON.parse(line).level)).toEqual([40]);
});

it("a private one, too", async () => {
  const { standIn, lina, general } = await loggedScene();
  standIn.faults.order(refusedPictures());
  const { message, ...reply } = await lina.command(general, "where", { hide: true });
  expect(textOf(message)).not.toBe("");
  expect(reply).toMatchObject({ ephemeral: true });
});

it("words that are refused themselves end in a reference", async () => {
  const { standIn, lina, general, lines } = await loggedScene();
  standIn.fail({ method: "POST", path: /callback$/, status: 400, times: 2 });
  const { message } = await lina.command(general, "deathtoll");
  expect(message?.content).toMatch(/reference \w{8}/);
  expect(lines.map((line) => JSON.parse(line).level)).toEqual([40, 50]);
});

it("only galleries are left out, wherever they stand", () => {
  const text = { type: 10, content: "745 civilians" };
  const gallery = { type: 12, items: [{ media: { url: "attachment://toll.png" } }] };
  const container = { type: 17, components: [text, gallery] };
  const row = { type: 1, components: [{ type: 2, custom_id: "why" }] };
  const message = { components: [gallery, container, row], attachments: [{ id: "0" }], flags: 32768 };
  const words = { components: [{ ...container, components: [text] }, row], attachments: [], flags: 32768 };
  expect(JSON.parse(inWords(JSON.stringify(message)))).toEqual(words);
  expect(JSON.parse(inWords(JSON.stringify({ type: 4, data: message })))).toEqual({ type: 4, data: words });
});
