import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

/** A file that the bot sent along. */
export interface SentFile {
  readonly name: string;
  readonly type: string;
  /** `width × height` of a PNG; absent for anything else. */
  readonly pixels?: string;
  readonly sha256: string;
}

/** A request as the bot put it on the wire; its headers, and so the token, are left out. */
export interface SentRequest {
  readonly method: string;
  /** After `/api/v10`, with the query. */
  readonly path: string;
  /** Undefined where there was none. */
  readonly body: unknown;
  readonly files: readonly SentFile[];
}

/** A listening post between the bot and a Discord. */
export interface Tap {
  /** For the bot, in the place of the Discord's own. */
  readonly apiUrl: string;
  close(): Promise<void>;
}

/** The sign of typing is shown where an answer takes half a second: whether it does is the machine's affair. */
const BY_CHANCE = /\/typing$/;

/** Hands every request on to `apiUrl` unchanged and tells `heard` of it first, in the order in which they come. */
export async function tap(apiUrl: string, heard: (request: SentRequest) => void): Promise<Tap> {
  const { origin } = new URL(apiUrl);
  const server = createServer((request, response) => {
    passOn(request, response, origin, heard).catch(() => response.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new TypeError("The tap listens at no port");
  return {
    apiUrl: `http://127.0.0.1:${address.port}${new URL(apiUrl).pathname}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

async function passOn(
  request: IncomingMessage,
  response: ServerResponse,
  origin: string,
  heard: (request: SentRequest) => void,
): Promise<void> {
  const { method = "GET", url = "/" } = request;
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const type = request.headers["content-type"] ?? "";
  const path = url.replace("/api/v10", "");
  if (!BY_CHANCE.test(path)) heard({ method, path, ...(await read(bytes, type)) });
  const { authorization } = request.headers;
  const reply = await fetch(origin + url, {
    method,
    headers: { ...(type && { "content-type": type }), ...(authorization && { authorization }) },
    ...(bytes.byteLength > 0 && { body: bytes }),
  });
  response.writeHead(reply.status, passedBack(reply.headers));
  response.end(await reply.bytes());
}

/** All but what belongs to the one connection. */
function passedBack(headers: Headers): Record<string, string> {
  const hop = ["connection", "keep-alive", "transfer-encoding", "content-length"];
  return Object.fromEntries([...headers].filter(([name]) => !hop.includes(name)));
}

async function read(bytes: Buffer<ArrayBuffer>, type: string): Promise<Pick<SentRequest, "body" | "files">> {
  if (bytes.byteLength === 0) return { body: undefined, files: [] };
  if (!type.startsWith("multipart/form-data")) return { body: JSON.parse(bytes.toString()), files: [] };
  const form = await new Response(bytes, { headers: { "content-type": type } }).formData();
  const payload = form.get("payload_json");
  const files: SentFile[] = [];
  for (const value of form.values()) if (typeof value !== "string") files.push(await fileOf(value));
  return { body: typeof payload === "string" ? JSON.parse(payload) : undefined, files };
}

async function fileOf(file: File): Promise<SentFile> {
  const bytes = Buffer.from(await file.bytes());
  return {
    name: file.name,
    type: file.type,
    // A PNG begins with its header: eight bytes of signature, eight of the chunk's, then width and height.
    ...(bytes.toString("latin1", 1, 4) === "PNG" && {
      pixels: `${bytes.readUInt32BE(16)} × ${bytes.readUInt32BE(20)}`,
    }),
    sha256: createHash("sha256").update(bytes).digest("hex"),
  };
}
