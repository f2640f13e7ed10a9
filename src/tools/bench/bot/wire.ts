import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";
import { callbackResponse, guildCreate, ids, ready } from "./wire-payloads.ts";

/** A callback to an interaction, as it came in whole. */
export interface Callback {
  /** Of the interaction. */
  readonly token: string;
  /** `performance.now()` */
  readonly at: number;
}

/**
 * The bare wire of a Discord: a gateway and the few routes that the contestants use. It keeps nothing and checks nothing,
 * so that it costs a fraction of what either contestant does and measures these, not itself.
 */
export interface Wire {
  readonly apiUrl: string;
  /** In how many servers its bot is. */
  readonly guilds: number;
  /** Called for each callback. */
  onCallback: (callback: Callback) => void;
  /** Sends an event to the bot. Throws where none is there. */
  send(name: string, data: object): void;
  /** Whether a bot has identified itself. */
  readonly hasBot: boolean;
  close(): Promise<void>;
}

/** Starts one on 127.0.0.1, whose bot is in so many servers. */
export async function startWire(guilds: number): Promise<Wire> {
  const servers = Array.from({ length: guilds }, (_, guild) => guildCreate(guild));
  const gateway = new WebSocketServer({ noServer: true });
  const http = createServer((request, response) => void handle(request, response));
  // A connection that is closed while the bot rests would fail the next answer.
  http.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const host = `127.0.0.1:${portOf(http)}`;
  let bot: WebSocket | undefined;
  let sequence = 0;
  let made = 0;
  let commands: readonly object[] = [];

  const send = (name: string, d: object) => {
    if (!bot) throw new Error("No bot has identified itself");
    sequence += 1;
    bot.send(JSON.stringify({ op: 0, t: name, s: sequence, d }));
  };
  const wire: Wire = {
    apiUrl: `http://${host}/api`,
    guilds,
    onCallback: () => {},
    send,
    get hasBot() {
      return bot !== undefined;
    },
    async close() {
      for (const socket of gateway.clients) socket.terminate();
      const closed = new Promise((resolve) => http.close(resolve));
      http.closeAllConnections();
      await closed;
    },
  };

  http.on("upgrade", (request, socket, head) => gateway.handleUpgrade(request, socket, head, hello));
  function hello(socket: WebSocket): void {
    socket.on("message", (data) => {
      const { op } = JSON.parse(String(data));
      if (op === 1) socket.send(JSON.stringify({ op: 11, d: null, s: null, t: null }));
      if (op !== 2) return;
      bot = socket;
      send("READY", ready(guilds, `ws://${host}/gateway`));
      for (const server of servers) send("GUILD_CREATE", server);
    });
    socket.on("close", () => {
      if (bot === socket) bot = undefined;
    });
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 41_250 }, s: null, t: null }));
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const at = performance.now();
    const [path = "", query = ""] = (request.url ?? "").replace("/api/v10", "").split("?");
    const [, interaction, token] = /^\/interactions\/(\d+)\/([\w-]+)\/callback$/.exec(path) ?? [];
    if (interaction !== undefined && token !== undefined) {
      const wantsResponse = query.includes("with_response=true");
      if (wantsResponse) {
        made += 1;
        answer(response, callbackResponse(interaction, ids.event(made), sentMessage(Buffer.concat(chunks))));
      } else response.writeHead(204, LIMITS).end();
      wire.onCallback({ token, at });
    } else if (path === "/gateway/bot") answer(response, gatewayInformation(host));
    else if (path === `/applications/${ids.bot}/commands`) {
      if (request.method === "PUT")
        commands = JSON.parse(Buffer.concat(chunks).toString()).map((command: object, i: number) => ({
          ...COMMAND,
          ...command,
          id: String(i + 1),
        }));
      answer(response, commands);
    } else response.writeHead(404, LIMITS).end(JSON.stringify({ code: 0, message: "404: Not Found" }));
  }
  return wire;
}

const LIMITS = { "x-ratelimit-limit": "100000", "x-ratelimit-remaining": "99999", "x-ratelimit-reset-after": "1" };
const COMMAND = { application_id: ids.bot, version: "1", type: 1, default_member_permissions: null };

function answer(response: ServerResponse, body: object): void {
  response.writeHead(200, { ...LIMITS, "content-type": "application/json" }).end(JSON.stringify(body));
}

function gatewayInformation(host: string): object {
  const limit = { total: 1000, remaining: 1000, reset_after: 1000, max_concurrency: 1 };
  return { url: `ws://${host}/gateway`, shards: 1, session_start_limit: limit };
}

/** What the message shows, as Discord gives it back; a form's file by its name. */
function sentMessage(body: Buffer): object {
  const start = body.indexOf('{"type":');
  const [line = ""] = body
    .subarray(Math.max(start, 0))
    .toString()
    .split(/\r\n--/, 1);
  const { data = {} } = JSON.parse(line);
  const { content = "", components = [], flags = 0 } = data;
  return { content, components, flags };
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}
