import { Client } from "pg";
import { expect, it, onTestFinished } from "vitest";
import { startStandIn } from "../../src/playground/stand-in.ts";
import { openStore } from "../../src/store/open-store.ts";
import { newDatabase } from "../store/engines.ts";
import { startSealed } from "./started-bot.ts";

it("a database that can only be read ends the start in one line", async () => {
  const standIn = await startStandIn({ token: "a.b.c" });
  onTestFinished(() => standIn.close());
  const address = await newDatabase();
  await (await openStore(address)).close();
  const admin = new Client({ connectionString: address });
  await admin.connect();
  await admin.query(`alter database ${new URL(address).pathname.slice(1)} set default_transaction_read_only = on`);
  await admin.end();
  const bot = startSealed({ DISCORD_TOKEN: "a.b.c", DISCORD_API_URL: standIn.apiUrl, DATABASE_URL: address });
  expect(await bot.ended).toBe(2);
  const [starting, ...words] = bot.said().trim().split("\n");
  expect(starting).toContain('"Starting"');
  expect(words).toEqual([
    expect.stringMatching(
      /^Store postgres:\S+: cannot execute DELETE in a read-only transaction\. See that it is the primary/,
    ),
  ]);
});
