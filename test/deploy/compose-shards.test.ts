import { readFileSync } from "node:fs";
import { expect, it, onTestFinished } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { loadConfig } from "../../src/config.ts";
import { startStandIn } from "../../src/playground/stand-in.ts";
import { startProcess } from "../../src/tools/bench/shards/fleet.ts";
import { replyTo } from "../discord/scene.ts";
import { shippedPlace } from "../pack-places.ts";
import { newDatabase } from "../store/engines.ts";

const environment = z.record(z.string(), z.string());
const service = z.looseObject({ environment, command: z.array(z.string()).optional() });
const { services } = z
  .looseObject({ services: z.looseObject({ "bot-0": service, "bot-1": service, proxy: service, database: service }) })
  .parse(parse(readFileSync("deploy/compose.shards.yaml", "utf8"), { merge: true }));
const [, program = ""] = /^CMD (\[.*\])$/m.exec(readFileSync("deploy/Dockerfile", "utf8")) ?? [];
const TOKEN = "a.b.c";

/** What Docker would give a service, with this machine's addresses for those of its network. */
function settingsOf(name: "bot-0" | "bot-1" | "proxy", own: Readonly<Record<string, string>>) {
  const given = Object.entries(services[name].environment).map(([key, value]) => {
    const filled = value.replaceAll(
      /\$\{\w+(?::-([^}]*)|:\?[^}]*)\}/g,
      (_, usual: string | undefined) => usual ?? "given",
    );
    return [key, filled];
  });
  return { ...Object.fromEntries(given), ...own };
}

function commandOf(name: "bot-0" | "bot-1" | "proxy"): string[] {
  const [node, ...args] = services[name].command ?? z.array(z.string()).parse(JSON.parse(program));
  expect(node).toBe("node");
  return args;
}

it("the composition of several processes sets nothing that isn't a setting, and gives each shard to one of them", () => {
  const plans = (["bot-0", "bot-1"] as const).map((name) => {
    const settings = settingsOf(name, { DISCORD_TOKEN: TOKEN });
    const config = loadConfig(settings, Object.keys(settings));
    expect(config).toMatchObject({ notices: [], discordApiUrl: "http://proxy:4801/api" });
    return config.shards === "auto" ? [] : config.shards.ids;
  });
  expect(plans.flat()).toEqual([0, 1, 2, 3]);
  const proxy = settingsOf("proxy", {});
  expect(loadConfig(proxy, Object.keys(proxy))).toMatchObject({ notices: [], proxyHost: "0.0.0.0", proxyPort: 4801 });
});

it("its services, started as plain processes by the same commands, answer and end in order", async () => {
  const standIn = await startStandIn({
    token: TOKEN,
    branches: 7,
    sharding: { recommended: 4, maxConcurrency: 4, identifyApartMs: 4_000 },
    answerWithinMs: 60_000,
  });
  onTestFinished(() => standIn.close());
  const proxy = startProcess(
    commandOf("proxy"),
    settingsOf("proxy", { DISCORD_API_URL: standIn.apiUrl, PROXY_HOST: "127.0.0.1", PROXY_PORT: "0" }),
  );
  onTestFinished(() => void proxy.end("SIGKILL"));
  await proxy.said("The proxy is ready");
  const [, apiUrl = ""] = /"DISCORD_API_URL":"([^"]+)"/.exec(proxy.output) ?? [];
  const { cache: CACHE_DIR = "" } = shippedPlace();
  const own = { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: apiUrl, DATABASE_URL: await newDatabase(), CACHE_DIR };
  const bots = (["bot-0", "bot-1"] as const).map((name) => startProcess(commandOf(name), settingsOf(name, own)));
  for (const bot of bots) onTestFinished(() => void bot.end("SIGKILL"));
  await Promise.all(bots.map((bot) => bot.said('"Ready"')));
  const { world } = standIn;
  const lina = standIn.person("Lina");
  for (const [general = ""] of world.ownChannels.values())
    await replyTo(standIn, lina.say(general, `<@${world.bot.id}> how many people died?`));
  const codes = await Promise.all(bots.map((bot) => bot.end("SIGTERM")));
  expect([...codes, await proxy.end("SIGTERM")]).toEqual([0, 0, 0]);
  expect(standIn.violations).toEqual([]);
  expect(standIn.gateway.turns.hasty).toBe(0);
});
