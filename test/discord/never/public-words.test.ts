import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { openStore } from "../../../src/store/open-store.ts";
import { replyTo, type Scene, scene, textOf } from "../scene.ts";

/** Every body that the bot sent: what it says, and whom it lets Discord notify. */
function sentBodies({ standIn }: Scene): object[] {
  return standIn.requests.flatMap(({ body }) => (typeof body === "object" && body !== null ? [body] : []));
}

function allowedMentionsIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(allowedMentionsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "allowed_mentions" ? [inner] : allowedMentionsIn(inner),
  );
}

const PINGING = "@everyone @here <@&1> <@123456789012345678>";
const MARKED = "||zorblatt|| [click](https://evil.example) **zorblatt** `zorblatt` # zorblatt";
const QUESTIONS = [
  `how many ${PINGING} died?`,
  `is it true that 3,000 ${PINGING} civilians were killed?`,
  `${MARKED} how many civilians were killed?`,
  `how many more civilians than ${MARKED} were killed?`,
  `did ${MARKED} kill 745 civilians?`,
  `what about ${MARKED}?`,
  `who is ${MARKED}?`,
  `my brother ${MARKED} was killed there`,
  `5 ${MARKED} plus 7`,
  `show me a map of ${MARKED}`,
  `${"zorblatt ".repeat(40)}?`,
] as const;

describe("what members write", () => {
  it("pings nobody and isn't repeated in public", async () => {
    const here = await scene();
    const { standIn, lina, samir, general } = here;
    const said: string[] = [];
    for (const question of QUESTIONS) {
      const mention = await replyTo(standIn, lina.say(general, `<@${standIn.world.bot.id}> ${question}`));
      const asked = lina.say(general, question);
      const replies = [
        await lina.command(general, "ask", { question: question.slice(0, 400) }),
        await samir.messageCommand(asked.id, "Answer this message"),
        await samir.messageCommand(asked.id, "Check this message"),
      ];
      const seen = replies.filter((reply) => "ephemeral" in reply && !reply.ephemeral).map(({ message }) => message);
      said.push(...[mention, ...seen].map((message) => `${message?.content}${textOf(message)}`));
    }
    for (const text of said)
      expect(text).not.toMatch(/zorblatt|evil\.example|@everyone|@here|<@&1>|<@123456789012345678>/i);
    const allowed = allowedMentionsIn(sentBodies(here));
    expect(allowed.length).toBeGreaterThan(20);
    for (const one of allowed) {
      expect(one).toHaveProperty("parse", []);
      expect(one).not.toHaveProperty("roles");
      expect("users" in Object(one) ? Object(one).users : []).toEqual([]);
    }
  });
});

describe("a fault", () => {
  it("is told without its inside, whatever was asked, and free text stays without an answer", async () => {
    const lines: string[] = [];
    const log = pino({ level: "error" }, { write: (line: string) => void lines.push(line) });
    const store = await openStore(":memory:");
    const here = await scene({ log, store });
    const { lina, samir, general } = here;
    await store.close();
    const replies = [
      await samir.command(general, "daily", {}, "status"),
      await samir.command(general, "gaps"),
      await samir.command(general, "setup"),
      await lina.command(general, "privacy"),
    ];
    for (const { message } of replies) {
      expect(message?.content).toMatch(/^Something went wrong on my side.*reference [\da-f]{8}\.$/);
      expect(message?.content).not.toMatch(/\bat |Error|\.ts|node:|closed|database/);
    }
    const bodies = JSON.stringify(sentBodies(here));
    expect(bodies).not.toMatch(/\bat \S+ \(|node:internal|node_modules|\.ts:\d+/);
    expect(lines.length).toBeGreaterThanOrEqual(replies.length);
  });
});
