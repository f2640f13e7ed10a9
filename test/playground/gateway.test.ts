import { once } from "node:events";
import { Client, Events, GatewayIntentBits } from "discord.js";
import { describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { channelOf, next, scene, standInForTest } from "./bot.ts";

describe("gateway", () => {
  it("replays what a client missed while its socket was down", async () => {
    const { standIn, client } = await scene({ intents: [GatewayIntentBits.MessageContent] });
    const channel = channelOf(client, "general");
    const reconnecting = next(client, Events.ShardReconnecting);
    const resumed = next(client, Events.ShardResume);
    const heard = next(client, Events.MessageCreate);
    standIn.disconnect();
    standIn.person("Lina").say(channel.id, "said meanwhile");
    await reconnecting;
    const [[message], [, replayed]] = await Promise.all([heard, resumed]);
    expect(message.content).toBe("said meanwhile");
    expect(replayed).toBeGreaterThan(0);
  });

  it("closes with 4004 on a wrong token", async () => {
    const standIn = await standInForTest();
    const client = new Client({ intents: [], rest: { api: standIn.apiUrl, retries: 0 } });
    await expect(client.login("wrong")).rejects.toThrow();
    await client.destroy();
    expect(await closeCode(standIn.world.origin, identify("wrong"))).toBe(4004);
  });

  it.each([
    ["an unknown opcode", { op: 99, d: null }, 4001],
    ["a malformed payload", { op: 2, d: { token: 5 } }, 4002],
    ["anything before identifying", { op: 3, d: {} }, 4003],
  ])("closes on %s", async (_, payload, code) => {
    const standIn = await standInForTest();
    expect(await closeCode(standIn.world.origin, payload)).toBe(code);
  });

  it("does not resume a session it never had", async () => {
    const standIn = await standInForTest();
    const socket = await connect(standIn.world.origin);
    socket.send(JSON.stringify({ op: 6, d: { token: "playground", session_id: "no", seq: 3 } }));
    expect(await received(socket)).toMatchObject({ op: 9, d: false });
    socket.terminate();
  });

  it("acknowledges heartbeats", async () => {
    const standIn = await standInForTest();
    const socket = await connect(standIn.world.origin);
    socket.send(JSON.stringify({ op: 1, d: null }));
    expect(await received(socket)).toMatchObject({ op: 11 });
    socket.terminate();
  });

  it("sends only events that the session has intents for", async () => {
    const { standIn, client } = await scene({ intents: [GatewayIntentBits.MessageContent] });
    const quiet = await connect(standIn.world.origin);
    quiet.send(JSON.stringify(identify("playground")));
    expect(await received(quiet)).toMatchObject({ t: "READY" });
    const heardByQuiet: unknown[] = [];
    quiet.on("message", (data) => heardByQuiet.push(JSON.parse(String(data))));
    const heard = next(client, Events.MessageCreate);
    standIn.person("Lina").say(channelOf(client, "general").id, "hello");
    await heard;
    quiet.send(JSON.stringify({ op: 1, d: 1 }));
    expect(await received(quiet)).toMatchObject({ op: 11 });
    expect(heardByQuiet).toHaveLength(1);
    quiet.terminate();
  });
});

function identify(token: string): object {
  return { op: 2, d: { token, intents: 0, properties: { os: "linux", browser: "test", device: "test" } } };
}

/** A socket that has been greeted. */
async function connect(origin: string): Promise<WebSocket> {
  const socket = new WebSocket(`${origin.replace("http", "ws")}/gateway?v=10&encoding=json`);
  expect(await received(socket)).toMatchObject({ op: 10 });
  return socket;
}

async function received(socket: WebSocket): Promise<unknown> {
  const [data] = await once(socket, "message");
  return JSON.parse(String(data));
}

async function closeCode(origin: string, payload: object): Promise<unknown> {
  const socket = await connect(origin);
  socket.send(JSON.stringify(payload));
  const [code] = await once(socket, "close");
  return code;
}
