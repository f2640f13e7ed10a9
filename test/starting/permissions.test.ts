import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { loadConfig } from "../../src/config.ts";
import { permissionFlags } from "../../src/starting/permissions.ts";

const PLACE = { root: resolve("."), workingFolder: "/srv/attest", compileCache: "/var/cache/node" };

/** Which of these a process with the flags may do. */
function rights(settings: Readonly<Record<string, string>>, asked: readonly (readonly [string, string?])[]): boolean[] {
  const program = `console.log(JSON.stringify(${JSON.stringify(asked)}.map((one) => process.permission.has(...one))))`;
  return JSON.parse(
    execFileSync(process.execPath, [...permissionFlags(loadConfig(settings), PLACE), "-e", program], {
      encoding: "utf8",
    }),
  );
}

it("lets the bot read itself and write its database and caches, and use the network and threads", () => {
  const settings = { DATABASE_PATH: "data/own.db", CACHE_DIR: "/var/cache/attest", KNOWLEDGE_DIR: "/packs/flood" };
  const wanted = [
    ["fs.read", resolve("src/main.ts")],
    ["fs.read", resolve("node_modules/zod/package.json")],
    ["fs.read", "/packs/flood/entries/toll.yaml"],
    ["fs.write", "/srv/attest/data"],
    ["fs.write", "/srv/attest/data/own.db"],
    ["fs.write", "/srv/attest/data/own.db-wal"],
    ["fs.write", "/var/cache/attest/attest-1-2.prepared"],
    ["fs.write", "/var/cache/node/any"],
    ["net"],
    ["worker"],
    ["addon"],
  ] as const;
  expect(rights(settings, wanted)).toEqual(wanted.map(() => true));
});

it.each([
  { DATABASE_PATH: "/srv/own/attest.db", CACHE_DIR: "/srv/own/cache" },
  { DATABASE_PATH: "/srv/own/data/attest.db", CACHE_DIR: "/srv/own" },
])("lets it write both folders where one lies in the other: %o", (settings) => {
  const wanted = [...Object.values(settings), "/srv/own", "/srv/own/data", "/srv/own/cache", "/srv/own/cache/any"];
  expect(
    rights(
      settings,
      wanted.map((path) => ["fs.write", path] as const),
    ),
  ).toEqual(wanted.map(() => true));
});

it("lets it do nothing else", () => {
  const settings = { DATABASE_PATH: "data/own.db", DATABASE_URL: "postgres://host/attest?sslrootcert=/etc/own-ca.pem" };
  const others = [
    ["fs.read", "/etc/passwd"],
    ["fs.read", resolve(".git/config")],
    ["fs.read", resolve("package-lock.json")],
    ["fs.read", "/proc/self/status"],
    ["fs.write", resolve("src/main.ts")],
    ["fs.write", resolve("knowledge/facts.yaml")],
    ["fs.write", resolve(".env")],
    ["fs.write", "/srv/attest/data/own.db"],
    ["fs.write", "/etc/own-ca.pem"],
    ["child"],
    ["wasi"],
    ["inspector"],
  ] as const;
  expect(rights(settings, others)).toEqual(others.map(() => false));
  expect(rights(settings, [["fs.read", "/etc/own-ca.pem"]])).toEqual([true]);
  expect(rights({ METRICS_PORT: "0" }, [["fs.read", "/proc/self/status"]])).toEqual([true]);
});
