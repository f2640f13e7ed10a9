import { pino } from "pino";
import { expect, it } from "vitest";
import { openStore } from "../../../src/store/open-store.ts";
import { scene } from "../scene.ts";

it("a failure is told privately with a reference that is in the log", async () => {
  const lines: string[] = [];
  const log = pino({ level: "error" }, { write: (line: string) => void lines.push(line) });
  const store = await openStore(":memory:");
  const { samir, general } = await scene({ log, store });
  await store.close();
  const { message, ...reply } = await samir.command(general, "daily", {}, "status");
  expect(reply).toHaveProperty("ephemeral", true);
  const [, reference] = /reference (\w{8})/.exec(message?.content ?? "") ?? [];
  expect(reference).toBeDefined();
  expect(lines.map((line) => JSON.parse(line))).toContainEqual(
    expect.objectContaining({ reference, interaction: "/daily" }),
  );
});
