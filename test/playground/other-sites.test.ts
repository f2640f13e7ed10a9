import { once } from "node:events";
import { request } from "node:http";
import { describe, expect, it, onTestFinished } from "vitest";
import { WebSocket } from "ws";
import { type StandIn, startStandIn } from "../../src/playground/stand-in.ts";

async function open(): Promise<StandIn & { readonly host: string }> {
  const standIn = await startStandIn();
  onTestFinished(() => standIn.close());
  return { ...standIn, host: new URL(standIn.pageUrl).host };
}

async function statusOf(host: string, path: string, headers: Record<string, string>): Promise<unknown> {
  const { hostname, port } = new URL(`http://${host}`);
  const sent = request({ hostname, port, path, headers }).end();
  const [response] = await once(sent, "response");
  response.resume();
  return response.statusCode;
}

/** Whether a WebSocket with these headers comes to stand. */
async function opens(host: string, path: string, headers: Record<string, string>): Promise<boolean> {
  const socket = new WebSocket(`ws://${host}${path}`, { headers });
  const opened = await new Promise<boolean>((resolve) => {
    socket.once("open", () => resolve(true));
    socket.once("error", () => resolve(false));
  });
  socket.terminate();
  return opened;
}

/** What a browser sends for other sites, and for names that were made to lead here. */
const FOREIGN: [what: string, headersFor: (host: string) => Record<string, string>][] = [
  ["another site's page", (host) => ({ host, origin: "https://evil.example" })],
  ["a page without an origin, as in a sandboxed frame", (host) => ({ host, origin: "null" })],
  ["a page on another port", (host) => ({ host, origin: "http://127.0.0.1:1" })],
  ["a rebound name", (host) => ({ host: `evil.example:${host.split(":")[1]}` })],
  ["a rebound name with its own origin", () => ({ host: "evil.example", origin: "http://evil.example" })],
  ["a name that looks local", () => ({ host: "127.0.0.1.evil.example" })],
  ["a name before the host", () => ({ host: "evil.example@127.0.0.1" })],
  ["no host that can be read", () => ({ host: "%%%" })],
  ["all addresses", () => ({ host: "0.0.0.0" })],
];

describe.each(FOREIGN)("from %s", (_, headersFor) => {
  it("neither page, API nor socket is reached", async () => {
    const { host } = await open();
    const headers = headersFor(host);
    if (headers.host !== undefined && !headers.host.includes("@"))
      for (const path of ["/", "/api/v10/gateway/bot"]) expect(await statusOf(host, path, headers), path).toBe(400);
    for (const path of ["/page", "/gateway?v=10&encoding=json"])
      expect(await opens(host, path, headers), path).toBe(false);
  });
});

describe("from the playground's own page", () => {
  it.each(["127.0.0.1", "localhost"])("everything is reached as %s", async (name) => {
    const { host } = await open();
    const own = `${name}:${host.split(":")[1]}`;
    const headers = { host: own, origin: `http://${own}`, "sec-fetch-site": "same-origin" };
    expect(await statusOf(host, "/", headers)).toBe(200);
    expect(await opens(host, "/page", headers)).toBe(true);
  });
});

describe("another site", () => {
  it("may link to the page, but neither frame it nor take files from it", async () => {
    const { host } = await open();
    const from = (mode: string, dest: string) => ({
      "sec-fetch-site": "cross-site",
      "sec-fetch-mode": mode,
      "sec-fetch-dest": dest,
    });
    expect(await statusOf(host, "/", from("navigate", "document"))).toBe(200);
    expect(await statusOf(host, "/", from("navigate", "iframe"))).toBe(400);
    expect(await statusOf(host, "/app.js", from("no-cors", "script"))).toBe(400);
  });
});
