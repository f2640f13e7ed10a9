import { pino } from "pino";
import { describe, expect, it } from "vitest";
import type { Message, StandIn } from "../../../src/playground/stand-in.ts";
import { eventually } from "../../eventually.ts";
import { replyTo, scene, textOf } from "../scene.ts";

const QUESTION = "how many civilians were killed?";

/** How an exchange goes wrong, whether what was asked for is done or not. */
const FAULTS = [
  { ends: "reset", isTaken: true },
  { ends: "reset" },
  { ends: "close", isTaken: true },
  { ends: "close" },
  { ends: "web page", isTaken: true },
  { ends: "web page" },
  { ends: "empty", isTaken: true },
  { ends: "nothing", isTaken: true },
  { ends: { status: 500 }, isTaken: true },
  { ends: { status: 502 }, isTaken: true },
  { ends: { status: 503 } },
  { ends: { limit: "user", retryAfter: 0.01 } },
  { ends: { limit: "global", retryAfter: 0.01 } },
  { ends: { limit: "shared", retryAfter: 0.01 } },
] as const;

/** A bot whose log can be read. */
async function loggedScene() {
  const lines: string[] = [];
  const log = pino({ level: "info" }, { write: (line: string) => void lines.push(line) });
  const parts = await scene({ log });
  lines.length = 0;
  return { ...parts, lines };
}

/** The bot's messages that satisfy this. */
function posted({ world }: StandIn, matches: (message: Message) => boolean): Message[] {
  return [...world.messages.values()]
    .map(({ message }) => message)
    .filter((message) => message.author.id === world.bot.id && matches(message));
}

describe.each(FAULTS)("an exchange that ends by $ends (taken: $isTaken)", (fault) => {
  it("leaves a mention one answer, which is remembered, and the log empty", async () => {
    const { standIn, store, lina, general, lines } = await loggedScene();
    standIn.faults.order({ method: "POST", path: /messages$/, ...fault });
    const question = lina.say(general, `<@${standIn.world.bot.id}> ${QUESTION}`);
    const { id } = await replyTo(standIn, question);
    await eventually(async () => expect(await store.postedFacts(id)).not.toEqual([]));
    expect(posted(standIn, (one) => one.message_reference?.message_id === question.id)).toHaveLength(1);
    expect(lines).toEqual([]);
  });

  it("leaves a command one answer, which is remembered, and the log empty", async () => {
    const { standIn, store, lina, general, lines } = await loggedScene();
    standIn.faults.order({ method: "POST", path: /callback$/, ...fault });
    const { message } = await lina.command(general, "ask", { question: QUESTION });
    await eventually(async () => expect(await store.postedFacts(message?.id ?? "")).not.toEqual([]));
    expect(posted(standIn, (one) => one.interaction_metadata !== undefined)).toHaveLength(1);
    expect(lines).toEqual([]);
  });

  it("leaves a promised answer one edit", async () => {
    const { standIn, samir, general, lines } = await loggedScene();
    standIn.faults.order({ method: "PATCH", path: /@original$/, ...fault });
    const { message } = await samir.command(general, "daily", {}, "status");
    expect(textOf(message)).toContain("off");
    expect(posted(standIn, (one) => one.interaction_metadata !== undefined)).toHaveLength(1);
    expect(lines).toEqual([]);
  });
});
