import { MessageFlags } from "discord.js";
import { describe, expect, it } from "vitest";
import { type StandIn, tokenTakenBack } from "../../../src/playground/stand-in.ts";
import { eventually } from "../../eventually.ts";
import { replyTo, textOf } from "../scene.ts";
import { loggedScene, repliesTo, responses } from "./logged-scene.ts";

/** So many times a request is tried. */
const TRIES = { message: 6, callback: 4 };
const QUESTION = "how many civilians were killed?";

/** The reference ids in the log's lines. */
function references(lines: readonly string[]): string[] {
  return lines.map((line) => JSON.parse(line).reference);
}

/** Resolves once so many such requests came. */
function asked({ requests }: StandIn, path: RegExp, times: number): Promise<void> {
  return eventually(() => expect(requests.filter((request) => path.test(request.path))).toHaveLength(times));
}

describe("where Discord doesn't mend", () => {
  it("whoever asked by message is told a reference, once, which is in the log's one line", async () => {
    const { standIn, lina, general, lines } = await loggedScene();
    standIn.fail({ method: "POST", path: /messages$/, status: 503, times: TRIES.message });
    const question = lina.say(general, `<@${standIn.world.bot.id}> ${QUESTION}`);
    const { content } = await replyTo(standIn, question);
    await eventually(() => expect(lines).toHaveLength(1));
    expect(content).toContain(`reference ${references(lines)[0]}`);
    expect(repliesTo(standIn, question)).toHaveLength(1);
  });

  it("whoever asked by message isn't told so where the answer stands", async () => {
    const { standIn, lina, general, lines } = await loggedScene();
    const order = { method: "POST", path: /messages$/, ends: { status: 502 }, isTaken: true, times: TRIES.message };
    standIn.faults.order(order);
    const question = lina.say(general, `<@${standIn.world.bot.id}> ${QUESTION}`);
    const reply = await replyTo(standIn, question);
    await asked(standIn, /messages$/, TRIES.message + 1);
    expect(lines).toHaveLength(1);
    expect(textOf(reply)).toContain("745");
    expect(repliesTo(standIn, question)).toHaveLength(1);
  });

  it("whoever used a command is told a reference, privately", async () => {
    const { standIn, lina, general, lines } = await loggedScene();
    standIn.fail({ method: "POST", path: /callback$/, status: 503, times: TRIES.callback });
    const { message, ...reply } = await lina.command(general, "ask", { question: QUESTION });
    await eventually(() => expect(lines).toHaveLength(1));
    expect(message?.content).toContain(`reference ${references(lines)[0]}`);
    expect(reply).toMatchObject({ ephemeral: true });
    expect(responses(standIn)).toHaveLength(1);
  });

  it("whoever used a command isn't told so where the answer stands", async () => {
    const { standIn, lina, general, lines } = await loggedScene();
    const order = { method: "POST", path: /callback$/, ends: "reset", isTaken: true, times: TRIES.callback } as const;
    standIn.faults.order(order);
    const { message } = await lina.command(general, "ask", { question: QUESTION });
    await asked(standIn, /@original$/, 1);
    expect(lines).toHaveLength(1);
    expect(textOf(message)).toContain("745");
    expect(responses(standIn)).toHaveLength(1);
  });

  it("a promise that was taken ends in a reference, not in thinking for ever", async () => {
    const { standIn, samir, general, lines } = await loggedScene();
    const order = { method: "POST", path: /callback$/, ends: "close", isTaken: true, times: TRIES.callback } as const;
    standIn.faults.order(order);
    const { message } = await samir.command(general, "daily", {}, "status");
    await eventually(() => expect(lines).toHaveLength(1));
    expect(message?.content).toContain(`reference ${references(lines)[0]}`);
    expect(Number(message?.flags) & MessageFlags.Loading).toBe(0);
    expect(responses(standIn)).toHaveLength(1);
  });

  it("a panel that was redrawn after all stays, and the failure is told beside it", async () => {
    const { standIn, samir, general, lines } = await loggedScene();
    const { message: panel } = await samir.command(general, "setup");
    const order = { method: "POST", path: /callback$/, ends: { status: 500 }, isTaken: true, times: TRIES.callback };
    standIn.faults.order(order);
    const { updated } = await samir.select(panel?.id ?? "", "setup-hour", ["17"]);
    await eventually(() => expect(lines).toHaveLength(1));
    expect(textOf(updated)).toContain("17:00");
    const told = await eventually(() => {
      expect(responses(standIn)).toHaveLength(2);
      return responses(standIn).at(-1)?.content;
    });
    expect(told).toContain(`reference ${references(lines)[0]}`);
  });
});

it("a token that is refused once and valid again costs one answer, not the bot", async () => {
  const { standIn, lina, general, lines } = await loggedScene();
  standIn.faults.order(tokenTakenBack(1));
  const first = lina.say(general, `<@${standIn.world.bot.id}> ${QUESTION}`);
  expect((await replyTo(standIn, first)).content).toContain("reference");
  const second = lina.say(general, `<@${standIn.world.bot.id}> where did assad flee to?`);
  expect(textOf(await replyTo(standIn, second))).toContain("Russia");
  expect(lines).toHaveLength(1);
});
