import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { backUpStore } from "../../src/store/back-up-store.ts";
import { openStore } from "../../src/store/open-store.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { runTool } from "../tools/run-tool.ts";
import { newFile } from "./engines.ts";

it("copies a file that a bot has open, with all that it wrote", async () => {
  const file = newFile();
  const store = await openStore(file);
  onTestFinished(() => store.close());
  await store.setNote("commands of 1", "as they are");
  const copy = join(temporaryFolder(), "copy.db");
  const { code, stdout } = await runTool("back-up", [copy], { DATABASE_PATH: file });
  expect(stdout).toBe(`${file} is copied to ${copy}.\n`);
  expect(code).toBe(0);
  await store.setNote("commands of 1", "later");
  const restored = await openStore(copy);
  onTestFinished(() => restored.close());
  expect(await restored.note("commands of 1")).toBe("as they are");
});

it("takes no other file's place, and leaves nothing where it can't", async () => {
  const file = newFile();
  await (await openStore(file)).close();
  const other = newFile();
  await (await openStore(other)).close();
  await expect(backUpStore(file, other)).rejects.toThrow("already. Name a file that isn't there yet");
  await expect(backUpStore(join(dirname(file), "none.db"), newFile())).rejects.toThrow(
    /^There is no file .* DATABASE_PATH/,
  );
  const nowhere = join(temporaryFolder(), "nowhere", "copy.db");
  await expect(backUpStore(file, nowhere)).rejects.toThrow(/^There is no folder .*nowhere\. Make it first/);
  expect(existsSync(dirname(nowhere))).toBe(false);
  expect(readdirSync(dirname(file))).toEqual(["attest.db"]);
});

it("says how it is used", async () => {
  const { code, stderr } = await runTool("back-up", []);
  expect(stderr).toMatch(/^Usage: npm run back-up -- FILE/);
  expect(code).toBe(2);
});
