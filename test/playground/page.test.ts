import { once } from "node:events";
import { request } from "node:http";
import { describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import type { StandIn } from "../../src/playground/stand-in.ts";
import { standInForTest } from "./bot.ts";

describe("the page's socket", () => {
  it("begins with the whole world", async () => {
    const control = { id: "post", label: "Post today's summary now", run: async () => "Posted." };
    const standIn = await standInForTest({ controls: [control], starters: ["/deathtoll"] });
    const page = await openPage(standIn);
    expect(await page.next()).toMatchObject({
      type: "hello",
      guild: { name: "Coast Watch" },
      me: {
        bot: { global_name: "Attest" },
        people: [{ username: "lina" }, { username: "samir" }, { username: "noor" }],
      },
      controls: [{ id: "post", label: "Post today's summary now" }],
      starters: ["/deathtoll"],
    });
    page.close();
  });

  it("says things as a person, and echoes them", async () => {
    const standIn = await standInForTest();
    const page = await openPage(standIn);
    await page.next();
    const lina = standIn.person("Lina").user.id;
    const channel = standIn.world.channelByName("general").id;
    page.send({ id: 1, act: "say", user: lina, channel, content: "hello" });
    expect(await page.next()).toMatchObject({ type: "message", message: { content: "hello", author: { id: lina } } });
    expect(await page.next()).toMatchObject({ type: "reply", id: 1, ok: true });
    page.close();
  });

  it("runs controls, and says what is wrong with other requests", async () => {
    const control = { id: "post", label: "Post", run: async () => "Posted." };
    const standIn = await standInForTest({ controls: [control] });
    const page = await openPage(standIn);
    await page.next();
    page.send({ id: 1, act: "control", control: "post" });
    expect(await page.next()).toEqual({ type: "reply", id: 1, ok: true, result: "Posted." });
    page.send({ id: 2, act: "control", control: "none" });
    expect(await page.next()).toEqual({ type: "reply", id: 2, ok: false, error: 'There is no control "none"' });
    page.send({ id: 3, act: "dance" });
    expect(await page.next()).toMatchObject({ type: "reply", id: 3, ok: false });
    page.close();
  });

  it("refuses other origins", async () => {
    const standIn = await standInForTest();
    const socket = new WebSocket(`${standIn.pageUrl.replace("http", "ws")}page`, { origin: "http://example.com" });
    const [error] = await once(socket, "error");
    expect(String(error)).toContain("400");
  });
});

describe("the page's files", () => {
  it("include the npm packages it imports", async () => {
    const standIn = await standInForTest();
    const response = await fetch(`${standIn.pageUrl}modules/lit/index.js`);
    expect(response.headers.get("content-type")).toContain("text/javascript");
    expect(await response.text()).toContain("lit-html");
  });

  it.each([
    "/modules/../package.json",
    "/modules/%2e%2e/package.json",
    "/modules/..%2fpackage.json",
    "/../stand-in.ts",
    "/%2e%2e/%2e%2e/package.json",
    "/modules/lit/package.json%00.js",
  ])("do not include %s", async (path) => {
    const standIn = await standInForTest();
    expect(await statusOf(standIn, path)).toBe(404);
  });

  it("are not served under a foreign host name", async () => {
    const standIn = await standInForTest();
    expect(await statusOf(standIn, "/", { host: "example.com" })).toBe(400);
  });
});

async function openPage(standIn: StandIn) {
  const socket = new WebSocket(`${standIn.pageUrl.replace("http", "ws")}page`);
  const received: unknown[] = [];
  const waiting: ((message: unknown) => void)[] = [];
  socket.on("message", (data) => {
    const message: unknown = JSON.parse(String(data));
    const taker = waiting.shift();
    if (taker) taker(message);
    else received.push(message);
  });
  await once(socket, "open");
  return {
    send: (message: object) => socket.send(JSON.stringify(message)),
    next: () => {
      const ready = received.shift();
      return ready === undefined ? new Promise<unknown>((resolve) => waiting.push(resolve)) : Promise.resolve(ready);
    },
    close: () => socket.terminate(),
  };
}

/** The status of a path sent as it is: `fetch` would tidy it up. */
async function statusOf(standIn: StandIn, path: string, headers: Record<string, string> = {}): Promise<unknown> {
  const { hostname, port } = new URL(standIn.pageUrl);
  const sent = request({ hostname, port, path, headers }).end();
  const [response] = await once(sent, "response");
  response.resume();
  return response.statusCode;
}
