import { expect, it } from "vitest";
import { startStandIn } from "../../src/playground/stand-in.ts";
import { startProcess } from "../starting/started-bot.ts";

const start = (settings: Readonly<Record<string, string>>) =>
  startProcess(process.execPath, ["src/proxy/main.ts"], settings);

it.each([
  { DISCORD_API_URL: "http://127.0.0.1:4801/api" },
  { DISCORD_API_URL: "http://localhost:4811/api", PROXY_PORT: "4811" },
  { DISCORD_API_URL: "http://127.0.0.1:4801/api", PROXY_HOST: "0.0.0.0" },
])("a proxy that would pass requests on to itself ends in words: %o", async (settings) => {
  const proxy = start(settings);
  expect(await proxy.ended).toBe(2);
  expect(proxy.said()).toContain("is the proxy's own address");
});

it("a proxy beside another server of this machine starts", async () => {
  const standIn = await startStandIn();
  const proxy = start({ DISCORD_API_URL: standIn.apiUrl, PROXY_PORT: "0" });
  await proxy.saying(/The proxy is ready/);
  proxy.process.kill("SIGTERM");
  expect(await proxy.ended).toBe(0);
  await standIn.close();
});
