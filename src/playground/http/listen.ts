import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";
import { isLocal } from "./local-only.ts";

/** What the server does with what arrives. */
export interface Handlers {
  /** @param path decoded */
  request(request: IncomingMessage, response: ServerResponse, path: string, query: URLSearchParams): void;
  /** By path. */
  readonly sockets: Readonly<Record<string, (socket: WebSocket) => void>>;
}

/** A server on 127.0.0.1 that doesn't answer yet. */
export interface Listener {
  /** Such as `http://127.0.0.1:4000`. */
  readonly origin: string;
  /** Begins to answer. */
  handle(handlers: Handlers): void;
  /** Drops every connection. */
  close(): Promise<void>;
}

/** Takes the port. @throws Error (`EADDRINUSE`) if it isn't free */
export async function listen(port: number): Promise<Listener> {
  const server = createServer();
  const webSockets = new WebSocketServer({ noServer: true });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    handle: (handlers) => attach(server, webSockets, handlers),
    close: async () => {
      for (const socket of webSockets.clients) socket.terminate();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

function attach(server: Server, webSockets: WebSocketServer, handlers: Handlers): void {
  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    const url = urlOf(request);
    const path = url && decoded(url.pathname);
    if (path && isLocal(request)) handlers.request(request, response, path, url.searchParams);
    else response.writeHead(400).end();
  });
  server.on("upgrade", (request, socket, head) => {
    const speak = handlers.sockets[urlOf(request)?.pathname.replace(/(.)\/$/, "$1") ?? ""];
    if (speak && isLocal(request)) webSockets.handleUpgrade(request, socket, head, speak);
    else socket.end("HTTP/1.1 400 Bad Request\r\n\r\n");
  });
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function urlOf({ url }: IncomingMessage): URL | undefined {
  return URL.parse(url ?? "", "http://127.0.0.1") ?? undefined;
}
