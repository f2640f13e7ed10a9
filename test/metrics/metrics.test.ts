import { once } from "node:events";
import { request } from "node:http";
import { text } from "node:stream/consumers";
import { describe, expect, it, onTestFinished } from "vitest";
import { startMetrics } from "../../src/metrics/metrics.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/store.ts";
import { storeError } from "../../src/store/store-error.ts";
import { rulesVersion } from "../../src/zones/zone-rules.ts";
import { replyTo, scene, textOf } from "../discord/scene.ts";
import { eventually } from "../eventually.ts";
import { lockedFile } from "../store/faults.ts";

const NOW = Temporal.Instant.from("2026-11-20T09:30:00Z");

/** The scene's bot with its metrics served. */
async function observed(store?: Store) {
  const own = store ?? (await openStore(":memory:"));
  onTestFinished(() => own.close());
  const metrics = await startMetrics(0, own);
  onTestFinished(() => metrics.close());
  const at = `http://127.0.0.1:${metrics.port}`;
  return {
    metrics,
    start: () => scene({ store: own, observer: metrics.observer, now: () => NOW }),
    health: async () => {
      const response = await fetch(`${at}/healthz`);
      return { status: response.status, told: await response.json() };
    },
    scrape: async () => (await fetch(`${at}/metrics`)).text(),
  };
}

/** A store on a file that another program locks on order. */
async function failingStore() {
  const fault = await lockedFile();
  return { fault, store: await openStore(fault.place, { waitMs: 20 }) };
}

/** Status and body of a request with headers that `fetch` wouldn't send. */
async function ask(port: number, path: string, headers: Record<string, string>, method = "GET") {
  const sent = request({ host: "127.0.0.1", port, path, headers, method }).end();
  const [response] = await once(sent, "response");
  return { status: response.statusCode, body: await text(response) };
}

describe("/metrics", () => {
  it("counts questions, answers and deliveries, without anybody's id or words", async () => {
    const { start, scrape } = await observed();
    const { standIn, bot, lina, general, store, daily } = await start();
    const guildId = standIn.world.guild.id;
    await lina.command(general, "ask", { question: "how many died?" });
    const question = lina.say(general, `<@${standIn.world.bot.id}> how is Zanzibar's tortoise?`);
    expect(textOf(await replyTo(standIn, question))).not.toBe("");
    await store.setDaily({
      guildId,
      channelId: daily,
      hour: 9,
      zone: "UTC",
      language: "en",
      setBy: lina.user.id,
      setAt: 0,
    });
    await bot.daily.runNow();
    const page = await eventually(async () => {
      const scraped = await scrape();
      expect(scraped).toContain('attest_answer_seconds_count{event="message"} 1');
      return scraped;
    });
    expect(page).toMatch(/^attest_questions_total\{outcome="answer",act="ask"\} 1$/m);
    expect(page).toMatch(/^attest_questions_total\{outcome="(?:unknown|suggest)",act="ask"\} 1$/m);
    expect(page).toContain('attest_answer_seconds_count{event="interaction"} 1');
    expect(page).toMatch(/^attest_deliveries_total\{outcome="sent"\} 1$/m);
    expect(page).toMatch(/^attest_discord_responses_total\{status="200"\} [1-9]/m);
    expect(page).toMatch(/^attest_ready 1$/m);
    expect(page).toMatch(/^attest_queue_length\{queue="answers"\} 0$/m);
    expect(page).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
    expect(page).toContain(`base="${bot.engine.base.version}"`);
    for (const secret of [lina.user.id, guildId, general, daily, question.id, "tortoise", "Lina", "playground"])
      expect(page).not.toContain(secret);
  });

  it("counts the store's failures by their code, also of what nobody waits for", async () => {
    const { fault, store } = await failingStore();
    const { scrape } = await observed(store);
    fault.begin();
    await expect(store.setNote("any", "1")).rejects.toMatchObject({ code: "busy" });
    expect(await scrape()).toMatch(/^attest_store_errors_total\{code="busy"\} [1-9]/m);
    store.countAsked("here", "s", 0);
    await eventually(async () => expect(await scrape()).toMatch(/^attest_store_errors_total\{code="busy"\} [2-9]/m));
  });
});

describe("/healthz", () => {
  it("is well when the bot hears Discord and the store answers, and tells of what it rests on", async () => {
    const { start, health } = await observed();
    expect(await health()).toMatchObject({ status: 503, told: { ready: false, reasons: ["gateway: starting"] } });
    const { bot } = await start();
    expect(await health()).toEqual({
      status: 200,
      told: {
        ready: true,
        gateway: "connected",
        store: "ok",
        lastEventAt: expect.stringMatching(/^\d{4}-.*Z$/),
        base: bot.engine.base.version,
        tzdata: rulesVersion(),
        reasons: [],
      },
    });
    await bot.stop();
    expect(await health()).toMatchObject({ status: 503, told: { ready: false } });
  });

  it("says which code the store fails with, and nothing of where it is", async () => {
    const own = await openStore(":memory:");
    const gone = storeError("unreachable", "postgres://db.internal/attest", "connect ECONNREFUSED");
    const { health } = await observed({ ...own, note: () => Promise.reject(gone) });
    const told = await health();
    expect(told).toMatchObject({ status: 503, told: { store: "unreachable" } });
    expect(JSON.stringify(told)).not.toContain("internal");
  });

  it("isn't well while the store can be read, but not written", async () => {
    const { fault, store } = await failingStore();
    const { health } = await observed(store);
    fault.begin();
    await expect(store.setNote("any", "1")).rejects.toMatchObject({ code: "busy" });
    expect(await health()).toMatchObject({ told: { store: "busy" } });
    fault.end();
    await eventually(async () => expect(await health()).toMatchObject({ told: { store: "ok" } }));
  });
});

it("answers programs on this machine alone", async () => {
  const { metrics } = await observed();
  const { port } = metrics;
  expect((await ask(port, "/healthz", { host: `evil.example:${port}` })).status).toBe(400);
  expect((await ask(port, "/metrics", { origin: "http://evil.example" })).status).toBe(400);
  expect((await ask(port, "/metrics", {}, "POST")).status).toBe(405);
  expect((await ask(port, "/toString", {})).status).toBe(404);
  expect(await ask(port, "/metrics", { host: `localhost:${port}` }, "HEAD")).toEqual({ status: 200, body: "" });
});
