import type { IncomingMessage, ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import { readBelow, type StaticFile } from "./static-files.ts";

const pageRoot = fileURLToPath(new URL("../page/", import.meta.url));
const modulesRoot = fileURLToPath(new URL("../../../node_modules/", import.meta.url));

/** The page may talk to this server alone; styles and the import map stand inside the document. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "frame-ancestors 'none'",
].join("; ");

/** Answers requests for the page's own files, and under `/modules/` for files of the npm packages it imports. */
export async function servePageFile(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD")
    return send(response, 405, plain("Only GET is served here."));
  const file = await find(path);
  if (file) send(response, 200, file);
  else send(response, 404, plain("There is no such file."));
}

async function find(path: string): Promise<StaticFile | undefined> {
  if (path.startsWith("/modules/")) return readBelow(modulesRoot, path.slice("/modules/".length));
  return readBelow(pageRoot, path === "/" ? "index.html" : path);
}

function send(response: ServerResponse, status: number, file: StaticFile): void {
  response.writeHead(status, {
    "content-type": file.contentType,
    "content-length": file.bytes.byteLength,
    "content-security-policy": contentSecurityPolicy,
    "x-content-type-options": "nosniff",
    "cache-control": "no-cache",
  });
  response.end(file.bytes);
}

function plain(text: string): StaticFile {
  return { contentType: "text/plain; charset=utf-8", bytes: Buffer.from(`${text}\n`) };
}
