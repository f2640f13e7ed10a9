import { expect, it, onTestFinished, vi } from "vitest";
import { RequestGate } from "../../src/discord/connection/request-gate.ts";
import { BACKGROUND, PACE_HEADER } from "../../src/discord/requests/pace.ts";
import { createLog } from "../../src/log.ts";
import { startStandIn } from "../../src/playground/stand-in.ts";
import { startTokenProxy } from "../../src/proxy/token-proxy.ts";
import { replyTo, scene } from "../discord/scene.ts";

const log = createLog("silent");

async function proxyTo(apiUrl: string, gate?: RequestGate) {
  const proxy = await startTokenProxy({ apiUrl, host: "127.0.0.1", port: 0, log, ...(gate && { gate }) });
  onTestFinished(() => proxy.close());
  return proxy;
}

const authorization = "Bot playground";

it("a bot that asks through the proxy answers and posts as without", async () => {
  const standIn = await startStandIn();
  const proxy = await proxyTo(standIn.apiUrl);
  const { lina, general } = await scene({ standIn: { ...standIn, apiUrl: proxy.apiUrl }, closeStandIn: true });
  const question = lina.say(general, `<@${standIn.world.bot.id}> how many people died?`);
  expect((await replyTo(standIn, question)).message_reference?.message_id).toBe(question.id);
  expect((await lina.command(general, "deathtoll")).message).toBeDefined();
});

it("of several processes no more requests reach Discord than it takes, and none is refused", async () => {
  const standIn = await startStandIn({ limits: { perSecond: 50, strict: true, perChannel: 1_000 } });
  onTestFinished(() => standIn.close());
  const { apiUrl } = await proxyTo(standIn.apiUrl);
  const ask = (pace: string | undefined) =>
    fetch(`${apiUrl}/v10/users/@me`, { headers: { authorization, ...(pace && { [PACE_HEADER]: pace }) } });
  const answers = await Promise.all(
    Array.from({ length: 70 }, (_, index) => ask(index % 2 === 0 ? BACKGROUND : undefined)),
  );
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  expect(standIn.refused).toBe(0);
});

it("what nobody waits for any more isn't sent", async () => {
  const standIn = await startStandIn();
  onTestFinished(() => standIn.close());
  // Time stands still: one request goes, and all others wait.
  const proxy = await proxyTo(standIn.apiUrl, new RequestGate({ perSecond: 1, now: () => 0, schedule: () => {} }));
  // Each of a channel of its own: those of one route go one after the other.
  const ask = (channel: number, headers: Record<string, string>, signal: AbortSignal | null = null) =>
    fetch(`${proxy.apiUrl}/v10/channels/${channel}`, { headers: { authorization, ...headers }, signal });
  expect((await ask(1, {})).status).toBe(404);
  for (const headers of [{ [PACE_HEADER]: BACKGROUND }, {}]) {
    const waiting = () => proxy.waiting.background + proxy.waiting.answers;
    const impatient = new AbortController();
    const asked = ask(2, headers, impatient.signal);
    await vi.waitUntil(() => waiting() === 1, { interval: 1, timeout: 30_000 });
    impatient.abort();
    await expect(asked).rejects.toThrow("aborted");
    await vi.waitUntil(() => waiting() === 0, { interval: 1, timeout: 30_000 });
  }
  expect(standIn.requests).toHaveLength(1);
});

it("Discord's own limits reach who asked, with the time to wait; nothing is tried again", async () => {
  const standIn = await startStandIn();
  onTestFinished(() => standIn.close());
  const { apiUrl } = await proxyTo(standIn.apiUrl);
  const ask = () => fetch(`${apiUrl}/v10/users/@me`, { headers: { authorization } });
  standIn.faults.order({ path: /users/, ends: { limit: "user", retryAfter: 7 } });
  const limited = await ask();
  expect([limited.status, limited.headers.get("retry-after")]).toEqual([429, "7"]);
  standIn.faults.order({ path: /users/, ends: { status: 500 } });
  expect((await ask()).status).toBe(500);
  standIn.faults.order({ path: /users/, ends: "reset" });
  expect((await ask()).status).toBe(504);
  expect((await fetch(`${apiUrl}/v10/users/@me`, { headers: { authorization: "Bot other" } })).status).toBe(401);
  expect((await ask()).status).toBe(200);
  // The answers of the failures and of the two that went through.
  expect(standIn.requests.filter(({ path }) => path === "/users/@me")).toHaveLength(5);
});
