import { expect, it } from "vitest";
import { eventually } from "../../eventually.ts";
import { replyTo, textOf } from "../scene.ts";
import { loggedScene, repliesTo, responses } from "./logged-scene.ts";

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

it.each(FAULTS)(
  "each is answered once, and nothing logged, where an exchange ends by $ends (taken: $isTaken)",
  async (fault) => {
    const { standIn, store, lina, samir, general, lines } = await loggedScene();
    const remembered = (id = "") => eventually(async () => expect(await store.postedFacts(id)).not.toEqual([]));

    standIn.faults.order({ method: "POST", path: /messages$/, ...fault });
    const question = lina.say(general, `<@${standIn.world.bot.id}> how many civilians were killed?`);
    await remembered((await replyTo(standIn, question)).id);
    expect(repliesTo(standIn, question)).toHaveLength(1);

    standIn.faults.order({ method: "POST", path: /callback$/, ...fault });
    const asked = await lina.command(general, "ask", { question: "where did assad flee to?" });
    await remembered(asked.message?.id);
    expect(responses(standIn)).toHaveLength(1);

    standIn.faults.order({ method: "POST", path: /callback$/, ...fault });
    standIn.faults.order({ method: "PATCH", path: /@original$/, ...fault });
    const { message } = await samir.command(general, "daily", {}, "status");
    expect(textOf(message)).toContain("off");
    expect(responses(standIn)).toHaveLength(2);

    standIn.faults.order({ method: "DELETE", path: /@original$/, ...fault });
    await lina.press(asked.message?.id ?? "", `remove:${lina.user.id}`);
    expect(responses(standIn)).toHaveLength(1);
    expect(lines).toEqual([]);
  },
);

it("an answer that comes too late counts when it is asked for again", async () => {
  const limits = new Set<() => void>();
  const limit = (task: () => void) => {
    limits.add(task);
    return () => void limits.delete(task);
  };
  const { standIn, store, lina, general, lines } = await loggedScene({ patience: { pause: async () => {}, limit } });
  const timeUp = () => {
    for (const task of limits) task();
  };
  standIn.faults.order({ method: "POST", path: /messages$/, ends: "hold" });
  const question = lina.say(general, `<@${standIn.world.bot.id}> how many civilians were killed?`);
  const { id } = await replyTo(standIn, question);
  timeUp();
  await eventually(async () => expect(await store.postedFacts(id)).not.toEqual([]));
  expect(repliesTo(standIn, question)).toHaveLength(1);

  standIn.faults.order({ method: "POST", path: /callback$/, ends: "hold" });
  const { message } = await lina.command(general, "ask", { question: "where did assad flee to?" });
  timeUp();
  await eventually(async () => expect(await store.postedFacts(message?.id ?? "")).not.toEqual([]));
  expect(responses(standIn)).toHaveLength(1);
  expect(lines).toEqual([]);
});

it("a pause that Discord asks for between two tries doesn't make it forget the first", async () => {
  const { standIn, store, lina, general, lines } = await loggedScene();
  const order = { method: "POST", path: /callback$/ };
  standIn.faults.order({ ...order, ends: { status: 502 }, isTaken: true });
  standIn.faults.order({ ...order, ends: { limit: "user", retryAfter: 0.01 } });
  const { message } = await lina.command(general, "ask", { question: "where did assad flee to?" });
  await eventually(async () => expect(await store.postedFacts(message?.id ?? "")).not.toEqual([]));
  expect(responses(standIn)).toHaveLength(1);
  expect(lines).toEqual([]);
});
