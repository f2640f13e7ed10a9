import type { IncomingMessage } from "node:http";

/**
 * Whether a request was meant for this server: its Host is a loopback name, and if a browser sent it, so is the page
 * it came from. This keeps other web pages, and names that were made to point here, from acting on the stand-in.
 */
export function isLocal({ headers }: IncomingMessage): boolean {
  const { host, origin } = headers;
  return isLoopback(`http://${host}`) && (origin === undefined || origin === `http://${host}`);
}

function isLoopback(address: string): boolean {
  return URL.canParse(address) && ["127.0.0.1", "localhost"].includes(new URL(address).hostname);
}
