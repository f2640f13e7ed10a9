import type { IncomingMessage } from "node:http";

/**
 * Whether a request was meant for this server: its Host is a loopback name, and if a browser sent it, so is the page
 * it came from. This keeps other web pages, and names that were made to point here, from acting on the stand-in. A link
 * from elsewhere may lead here; a picture, script or frame there may not come from here.
 */
export function isLocal({ headers }: IncomingMessage): boolean {
  const { host, origin } = headers;
  const isLink = headers["sec-fetch-mode"] === "navigate" && headers["sec-fetch-dest"] === "document";
  const site = headers["sec-fetch-site"];
  const isFromHere = site === undefined || site === "same-origin" || site === "none" || isLink;
  return isFromHere && isLoopback(`http://${host}`) && (origin === undefined || origin === `http://${host}`);
}

function isLoopback(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.username === "" && ["127.0.0.1", "localhost"].includes(url.hostname);
}
