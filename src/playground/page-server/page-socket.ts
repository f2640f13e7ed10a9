import type { WebSocket } from "ws";
import type { World } from "../world/world.ts";
import { pageEvent } from "./page-events.ts";
import { type PageOptions, pageHello } from "./page-hello.ts";
import { pageRequestSchema } from "./page-request.ts";
import { type Performers, perform } from "./perform.ts";

/** Speaks the page protocol on one socket: a hello, then every event, and a reply to every request. */
export function speakWithPage(socket: WebSocket, world: World, options: PageOptions, performers: Performers): void {
  const send = (message: object) => socket.send(JSON.stringify(message));
  send(pageHello(world, options));
  const stop = world.listen((event) => {
    const told = pageEvent(world, event);
    if (told) send(told);
  });
  socket.on("close", stop);
  socket.on("message", (data) => void answer(String(data), performers).then(send));
}

async function answer(text: string, performers: Performers): Promise<object> {
  let id: unknown;
  try {
    const received: unknown = JSON.parse(text);
    id = received && typeof received === "object" && "id" in received ? received.id : undefined;
    const request = pageRequestSchema.parse(received);
    return { type: "reply", id, ok: true, result: await perform(request, performers) };
  } catch (error) {
    return { type: "reply", id, ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
