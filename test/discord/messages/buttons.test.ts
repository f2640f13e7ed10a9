import { expect, it } from "vitest";
import { buttonsOf, replyTo, scene, textOf } from "../scene.ts";

it("a suggestion answers in the channel when pressed", async () => {
  const { standIn, lina, general } = await scene();
  const offer = await replyTo(standIn, lina.say(general, `<@${standIn.world.bot.id}> how many people were injured?`));
  expect(buttonsOf(offer)).toContain("answer:toll.total");
  const { message, ...reply } = await lina.press(offer.id, "answer:toll.total");
  expect(textOf(message)).toContain("1,000");
  expect(reply).toHaveProperty("ephemeral", false);
});

it("a related question answers whoever pressed it alone", async () => {
  const { lina, samir, general } = await scene();
  const { message } = await lina.command(general, "deathtoll");
  const reply = await samir.select(message?.id ?? "", "related", ["toll.source"]);
  expect(textOf(reply.message)).toContain("SOHR");
  expect(reply).toHaveProperty("ephemeral", true);
});

it("what is offered privately is answered privately", async () => {
  const { lina, general } = await scene();
  const { message } = await lina.command(general, "ask", { question: "how many people were injured?" });
  expect(await lina.press(message?.id ?? "", "answer:toll.total")).toHaveProperty("ephemeral", true);
});

it("buttons that one row can't hold stand in two", async () => {
  const { lina, general } = await scene();
  const { message } = await lina.command(general, "summary");
  const rows = (message?.components ?? []).flatMap((row) => ("components" in row ? [row.components.length] : []));
  expect(Math.max(...rows.slice(1))).toBeLessThanOrEqual(5);
  expect(buttonsOf(message).length).toBeGreaterThan(5);
});
