import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readBelow } from "../../src/playground/page-server/static-files.ts";

let folder: string;
let root: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "static-files-"));
  root = join(folder, "root");
  await mkdir(root);
  await writeFile(join(folder, "secret.json"), "{}");
  await writeFile(join(root, "page.html"), "<p>");
  await writeFile(join(root, "notes.txt"), "");
  await symlink(join(folder, "secret.json"), join(root, "link.json"));
});

afterAll(() => rm(folder, { recursive: true }));

describe("readBelow", () => {
  it("reads a file with its content type", async () => {
    const file = await readBelow(root, "/page.html");
    expect(file?.contentType).toContain("text/html");
    expect(String(file?.bytes)).toBe("<p>");
  });

  it.each([
    ["leads out by dots", "../secret.json"],
    ["leads out by a link", "link.json"],
    ["is of a kind no page needs", "notes.txt"],
    ["isn't there", "absent.html"],
    ["lies below a file", "page.html/inner.html"],
    ["has a null byte", "page\0.html"],
  ])("has nothing for a path that %s", async (_, path) => {
    expect(await readBelow(root, path)).toBeUndefined();
  });
});
