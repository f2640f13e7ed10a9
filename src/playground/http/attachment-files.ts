import type { ServerResponse } from "node:http";
import type { World } from "../world/world.ts";

/** Answers `/attachments/CHANNEL/ID/NAME` with the file that a message brought. */
export function serveAttachment(world: World, response: ServerResponse, path: string): void {
  const [, , channelId, id] = path.split("/");
  const file = world.files.get(id ?? "");
  if (!file?.attachment.url.includes(`/attachments/${channelId}/`)) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    "content-type": file.attachment.content_type ?? "application/octet-stream",
    "content-length": file.bytes.byteLength,
    "content-security-policy": "default-src 'none'; sandbox",
    "x-content-type-options": "nosniff",
  });
  response.end(file.bytes);
}
