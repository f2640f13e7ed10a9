import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { keptFile, readKept, removeOldest, writeKept } from "../../src/loading/kept-files.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/** The text as a head, and twice as arrays. */
const bytesOf = (text: string) => ({ head: Buffer.from(text), arrays: [Buffer.from(text), Buffer.from(text)] });

/** The texts of what was kept. */
const textsOf = ({ head, arrays }: { head: Uint8Array; arrays: Uint8Array }) =>
  [head, arrays].map((bytes) => Buffer.from(bytes).toString());

it("the memory of a kept file's head is given back once it was read", () => {
  const file = keptFile(temporaryFolder(), "ab12", "c0de");
  writeKept(file, bytesOf("bytes"));
  const [head, arrays] = readKept(file, ({ head, arrays }) => [head, arrays] as const);
  expect([head.buffer.byteLength, arrays.length]).toEqual([0, 10]);
});

/** Keeps a file for each hour, the first the oldest, and returns their names. */
function keepEach(folder: string, versions: readonly string[]): string[] {
  return versions.map((version, hour) => {
    const file = keptFile(folder, version, "c0de");
    writeKept(file, bytesOf(version));
    utimesSync(file, hour * 3600, hour * 3600);
    return file;
  });
}

/** The id of a process that has ended. */
function endedProcess(): number {
  return spawnSync(process.execPath, ["--version"]).pid;
}

it("a kept file holds what was kept, under a name and a mark of its own", () => {
  const folder = temporaryFolder();
  const file = keptFile(folder, "ab12", "c0de");
  writeKept(file, bytesOf("bytes"));
  expect(readdirSync(folder)).toEqual(["attest-ab12-c0de.prepared"]);
  expect(readKept(file, textsOf)).toEqual(["bytes", "bytesbytes"]);
});

it("what was changed in any way since isn't read, nor what was kept under another name", () => {
  const folder = temporaryFolder();
  const file = keptFile(folder, "ab12", "c0de");
  const change = (how: (bytes: Buffer) => Buffer) => {
    writeKept(file, bytesOf("745 civilians"));
    writeFileSync(file, how(readFileSync(file)));
  };
  for (const how of [
    (bytes: Buffer) => Buffer.from(bytes.toString("latin1").replace("745", "945"), "latin1"),
    (bytes: Buffer) => bytes.subarray(0, -1),
    (bytes: Buffer) => Buffer.concat([bytes, Buffer.from(" ")]),
    (bytes: Buffer) => bytes.subarray(0, 32),
  ]) {
    change(how);
    expect(() => readKept(file, textsOf)).toThrow(TypeError);
  }
  writeKept(file, bytesOf("745 civilians"));
  const other = keptFile(folder, "ab13", "c0de");
  renameSync(file, other);
  expect(() => readKept(other, textsOf)).toThrow(TypeError);
});

it("what bears another mark isn't read", () => {
  const file = keptFile(temporaryFolder(), "ab12", "c0de");
  writeFileSync(file, "bytes");
  expect(() => readKept(file, textsOf)).toThrow(TypeError);
});

it("a file that can't be put in its place leaves no draft", () => {
  const folder = temporaryFolder();
  const file = keptFile(folder, "ab12", "c0de");
  mkdirSync(file);
  expect(() => writeKept(file, bytesOf("bytes"))).toThrow();
  expect(readdirSync(folder)).toEqual(["attest-ab12-c0de.prepared"]);
});

describe("removing the oldest", () => {
  it("leaves the newest kept files", () => {
    const folder = temporaryFolder();
    const [, , ...newest] = keepEach(folder, ["a", "b", "c", "d"]);
    removeOldest(folder, 2);
    expect(readdirSync(folder).map((name) => join(folder, name))).toEqual(newest);
  });

  it("touches no file of another name or mark, no folder and no link, however old", () => {
    const folder = temporaryFolder();
    const others = ["attest.db", "attest.db-wal", "notes.bin", "1f2e-c0de.bin", "attest-1f2e-c0de.prepared.txt"];
    for (const name of others) writeFileSync(join(folder, name), "a member's settings");
    const unmarked = keptFile(folder, "f1", "c0de");
    writeFileSync(unmarked, "another program's file, which happens to bear the name");
    const directory = keptFile(folder, "f2", "c0de");
    mkdirSync(directory);
    const elsewhere = join(temporaryFolder(), "database");
    writeFileSync(elsewhere, "a member's settings");
    const link = keptFile(folder, "f3", "c0de");
    symlinkSync(elsewhere, link);
    const untouched = [...others.map((name) => join(folder, name)), unmarked, directory, link, elsewhere];
    for (const file of untouched) utimesSync(file, 0, 0);
    keepEach(folder, ["a", "b", "c"]);
    removeOldest(folder, 0);
    expect(untouched.filter((file) => !existsSync(file))).toEqual([]);
    expect(readdirSync(folder)).toHaveLength(untouched.length - 1);
  });

  it("takes away what a process left half written when it ended, and not what a running one writes", () => {
    const folder = temporaryFolder();
    const [file = ""] = keepEach(folder, ["a"]);
    const [written, begun, other] = [1, 2, 3].map((i) => `${keptFile(folder, `f${i}`, "c0de")}.${endedProcess()}`);
    const writing = `${keptFile(folder, "f4", "c0de")}.${process.pid}`;
    writeFileSync(written ?? "", `attest prepared base 1         \nhalf a ba`);
    writeFileSync(begun ?? "", "");
    writeFileSync(other ?? "", "another program's file");
    writeFileSync(writing, "");
    removeOldest(folder, 1);
    expect(
      readdirSync(folder)
        .map((name) => join(folder, name))
        .sort(),
    ).toEqual([file, other, writing].sort());
  });
});
