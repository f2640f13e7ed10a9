import { ContainerBuilder, TextDisplayBuilder } from "discord.js";
import { expect, it } from "vitest";
import { stacked } from "../../../src/discord/messages/stacked.ts";
import { problemsOf } from "../../../src/tools/bench/fuzz/message-problems.ts";

const text = (length: number) => new TextDisplayBuilder().setContent("word ".repeat(length / 5).trim());
const flags = 1 << 15;

it("leaves what fits as it is", () => {
  const [above, below] = [text(100), new ContainerBuilder().addTextDisplayComponents(text(3000))];
  expect(JSON.stringify(stacked([above], [below]))).toBe(JSON.stringify([above, below]));
});

it("cuts the texts below to the room that is left", () => {
  const below = new ContainerBuilder().addTextDisplayComponents(text(2000), text(1500));
  const components = stacked([text(700)], [below, text(500)]);
  expect(problemsOf({ components, flags })).toEqual([]);
});
