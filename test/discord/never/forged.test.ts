import { describe, expect, it } from "vitest";
import { pressHandlers } from "../../../src/discord/presses/press-handlers.ts";
import { scene, textOf } from "../scene.ts";
import { pressForged } from "./press-forged.ts";

const RESTS = [
  "__proto__",
  "constructor",
  "toString",
  "toll.total'; DROP TABLE preference; --",
  "../../../etc/passwd",
  "=1+__proto__",
  "=".repeat(60),
  "toll.total:NaN:constructor:-1",
  "+++",
  "@topic:constructor",
  "@topic:__proto__",
  "@summary:no-date/constructor",
  "@entries:=1+__proto__+constructor",
  "@figures:sum,__proto__",
  "#__proto__+constructor",
  "\u0000\u202E🇸🇾",
  "x".repeat(70),
] as const;

describe("a custom id that the bot never made", () => {
  it.each(["__proto__", "constructor:x", "nothing", ":", "why", "remove", "🇸🇾", "x".repeat(100), "' or 1=1 --"])(
    "%s is answered privately and in words",
    async (customId) => {
      const here = await scene();
      const reply = await pressForged(here, here.lina, customId);
      expect(reply).toHaveProperty("ephemeral", true);
      expect(`${reply.message?.content}${textOf(reply.message)}`).not.toMatch(/Error|undefined|\[object|\bat .*:\d+/);
    },
  );

  it("of any handler, with anything after its name, is answered privately, finds nothing and breaks nothing", async () => {
    const here = await scene();
    const { lina, general, store } = here;
    await store.setPreference({ kind: "user", id: "1" }, "language", "en");
    const answers = pressHandlers.map(({ name }) => name).filter((name) => !name.startsWith("setup"));
    for (const name of answers)
      for (const rest of RESTS) {
        const reply = await pressForged(here, lina, `${name}:${rest}`.slice(0, 100));
        const text = `${reply.message?.content ?? ""}${textOf(reply.message)}`;
        expect(text, `${name}:${rest}`).not.toMatch(/Something went wrong|\bat .*:\d+|passwd|\[object/);
        expect(reply, `${name}:${rest}`).toHaveProperty("ephemeral", true);
      }
    expect(await store.preference({ kind: "user", id: "1" }, "language")).toBe("en");
    expect(textOf((await lina.command(general, "ask", { question: "how many civilians died?" })).message)).toContain(
      "745",
    );
  });
});

describe("what is typed into a command", () => {
  it.each([
    "' OR 1=1; DROP TABLE note; --",
    "../../knowledge/facts.yaml",
    "__proto__",
    "constructor",
    "{{7*7}}",
    "%00",
    "$1",
  ])("%s is text and nothing else", async (typed) => {
    const { lina, samir, general, daily, store } = await scene();
    await lina.command(general, "ask", { question: typed });
    expect((await lina.command(general, "who", { name: typed })).message).toBeDefined();
    expect(await lina.autocomplete(general, "who", { name: typed }, "name")).toBeInstanceOf(Array);
    expect((await samir.command(general, "preview", { entry: typed })).message).toBeDefined();
    await samir.command(general, "daily", { channel: daily, hour: 9, zone: typed }, "set");
    expect(await store.allDaily()).toEqual([]);
    expect(await store.note("none")).toBeUndefined();
  });
});
