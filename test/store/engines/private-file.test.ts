import { chmodSync, rmSync, statSync, writeFileSync } from "node:fs";
import { expect, it, onTestFinished } from "vitest";
import { backUpStore } from "../../../src/store/back-up-store.ts";
import { openStore } from "../../../src/store/open-store.ts";
import { newFile } from "../engines.ts";

/** Who may do what with a file, in octal. */
function rightsOf(path: string): string {
  return (statSync(path).mode & 0o777).toString(8);
}

/** An open store with something in it. */
async function openedAt(path: string) {
  const store = await openStore(path);
  onTestFinished(() => store.close());
  await store.setNote("a", "1");
  return store;
}

it("a new file, those beside it and its backup are for its owner alone", async () => {
  const path = newFile();
  await openedAt(path);
  const backup = newFile();
  await backUpStore(path, backup);
  expect([path, `${path}-wal`, `${path}-shm`, backup].map(rightsOf)).toEqual(["600", "600", "600", "600"]);
});

it("a file that was there keeps its rights, also where it is deleted and put back", async () => {
  const path = newFile();
  writeFileSync(path, "");
  chmodSync(path, 0o640);
  const store = await openedAt(path);
  expect(rightsOf(path)).toBe("640");
  rmSync(path);
  await store.setNote("b", "2");
  expect(rightsOf(path)).toBe("640");
  expect(await store.note("a")).toBe("1");
});
