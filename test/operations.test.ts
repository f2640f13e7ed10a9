import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { expect, it } from "vitest";
import { z } from "zod";
import { loadConfig } from "../src/config.ts";
import { collected } from "../src/metrics/collected.ts";

const page = readFileSync("docs/operations.md", "utf8");

/** `NAME=value` wherever a pattern finds it in a file. */
function settingsIn(file: string, pattern: RegExp): Record<string, string> {
  return Object.fromEntries(
    [...readFileSync(file, "utf8").matchAll(pattern)].map(([, name = "", value = ""]) => [name, value]),
  );
}

/** As Docker puts it in: the default where there is one, else what the operator gives. */
function interpolated(value: string): string {
  return value.replaceAll(/\$\{\w+(?::-([^}]*)|:\?[^}]*)\}/g, (_, usual: string | undefined) => usual ?? "given");
}

/** What isn't the bot's but Node's. */
const NODES = ["NODE_ENV", "NODE_COMPILE_CACHE"];

it.each([
  ["the service", settingsIn("deploy/attest.service", /^Environment=([A-Z_]+)=(.*)$/gm)],
  ["the image", settingsIn("deploy/Dockerfile", /^(?:ENV| {3}) ([A-Z_]+)=(\S+)/gm)],
  ["the example", settingsIn(".env.example", /^(?:# )?([A-Z_]+)=(.*)$/gm)],
] as const)("%s sets nothing that isn't a setting", (_, found) => {
  const settings = Object.fromEntries(Object.entries(found).filter(([name]) => !NODES.includes(name)));
  expect(Object.keys(settings).length).toBeGreaterThan(1);
  expect(loadConfig(settings, Object.keys(settings)).notices).toEqual([]);
});

it("the composition sets nothing that isn't a setting, and waits longer than the bot takes to end", () => {
  const { services } = z
    .looseObject({
      services: z.looseObject({
        bot: z.looseObject({ environment: z.record(z.string(), z.string()), stop_grace_period: z.literal("10s") }),
      }),
    })
    .parse(load(readFileSync("deploy/compose.yaml", "utf8")));
  const set = Object.entries(services.bot.environment).map(([name, value]) => [name, interpolated(value)]);
  const settings = { ...Object.fromEntries(set), DISCORD_TOKEN: "a.b.c" };
  const config = loadConfig(settings, Object.keys(settings));
  expect(config.notices).toEqual([]);
  expect(config.databaseUrl).toContain("@database:5432/attest");
});

it("the image's health check asks where the image serves it", () => {
  const { METRICS_PORT } = settingsIn("deploy/Dockerfile", /^(?:ENV| {3}) ([A-Z_]+)=(\S+)/gm);
  expect(readFileSync("deploy/Dockerfile", "utf8")).toContain(`http://127.0.0.1:${METRICS_PORT}/healthz`);
});

it("the operator's page explains each metric of the bot's, and no other", () => {
  const { registry } = collected(() => undefined, { errors: new Map() });
  const served = registry
    .getMetricsAsArray()
    .map(({ name }) => name)
    .filter((name) => name.startsWith("attest_"));
  const explained = [...page.matchAll(/^\| `(attest_\w+)/gm)].map(([, name]) => name);
  expect(explained.sort()).toEqual(served.sort());
});

it("the operator's page names no line of the log that the bot doesn't write", () => {
  const said = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => readFileSync(join("src", path), "utf8"))
    .join("\n");
  const [, table = ""] = page.split("## The log");
  const parts = [...table.matchAll(/^\| (.*?) \| /gm)]
    .flatMap(([, cell = ""]) => [...cell.matchAll(/`([^`]+)`/g)])
    .flatMap(([, line = ""]) => line.split("…").map((part) => part.trim()));
  expect(parts.length).toBeGreaterThan(20);
  expect(parts.filter((part) => !said.includes(part))).toEqual([]);
});

it("the README's table has every setting of the example", () => {
  const readme = readFileSync("README.md", "utf8");
  for (const name of Object.keys(settingsIn(".env.example", /^(?:# )?([A-Z_]+)=(.*)$/gm)))
    expect(readme).toContain(`| \`${name}\` |`);
});
