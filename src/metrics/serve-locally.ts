import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** What one address of the server says. */
export interface Page {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/** A server on 127.0.0.1. */
export interface LocalServer {
  readonly port: number;
  /** Drops every connection. */
  close(): Promise<void>;
}

const NAMES = ["127.0.0.1", "localhost"];

/**
 * Serves pages by their path to programs on this machine; to no page of a browser's, nor by a name that was made to point
 * here. @throws Error (`EADDRINUSE`) if the port isn't free
 */
export async function serveLocally(
  port: number,
  pages: Readonly<Record<string, () => Promise<Page>>>,
): Promise<LocalServer> {
  const server = createServer(async (request, response) => {
    const { status, contentType, body } = await answer(request, pages);
    response.writeHead(status, {
      "content-type": contentType,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    });
    response.end(request.method === "HEAD" ? undefined : body);
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  { method, url = "", headers: { host, origin } }: IncomingMessage,
  pages: Readonly<Record<string, () => Promise<Page>>>,
): Promise<Page> {
  const asked = URL.parse(url, `http://${host}`);
  if (!asked || !NAMES.includes(asked.hostname) || origin !== undefined) return plain(400, "Ask from this machine.");
  if (method !== "GET" && method !== "HEAD") return plain(405, "Only GET is served here.");
  const page = Object.hasOwn(pages, asked.pathname) ? pages[asked.pathname] : undefined;
  try {
    return page ? await page() : plain(404, `Here are ${Object.keys(pages).join(" and ")}.`);
  } catch {
    return plain(500, "It couldn't be made.");
  }
}

function plain(status: number, text: string): Page {
  return { status, contentType: "text/plain; charset=utf-8", body: `${text}\n` };
}
