/** @import { PageEvent, Reply } from "./protocol.js" */

/**
 * Opens the page's socket to the stand-in and keeps it open.
 *
 * @param {{ onEvent: (event: PageEvent) => void, onStatus: (connected: boolean) => void }} listeners
 * @returns {{ request(act: string, fields?: Record<string, unknown>): Promise<any> }} `request` resolves with the
 *   stand-in's result and rejects with its words when it refuses.
 */
export function connect({ onEvent, onStatus }) {
  /** @type {Map<string, { resolve: (result: any) => void, reject: (reason: Error) => void }>} */
  const waiting = new Map();
  let lastId = 0;
  let delay = 250;
  /** @type {WebSocket} */
  let socket;

  function open() {
    socket = new WebSocket(new URL("/page", location.href.replace(/^http/, "ws")));
    socket.addEventListener("open", () => {
      delay = 250;
      onStatus(true);
    });
    socket.addEventListener("message", ({ data }) => receive(JSON.parse(data)));
    socket.addEventListener("close", () => {
      onStatus(false);
      for (const { reject } of waiting.values()) reject(new Error("The playground stopped."));
      waiting.clear();
      setTimeout(open, delay);
      delay = Math.min(delay * 2, 5000);
    });
  }

  /** @param {PageEvent | Reply} event */
  function receive(event) {
    if (event.type !== "reply") return onEvent(event);
    const request = waiting.get(event.id);
    waiting.delete(event.id);
    if (event.ok) request?.resolve(event.result);
    else request?.reject(new Error(event.error));
  }

  open();
  return {
    request(act, fields = {}) {
      if (socket.readyState !== WebSocket.OPEN) return Promise.reject(new Error("The playground isn't running."));
      lastId += 1;
      const id = String(lastId);
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        socket.send(JSON.stringify({ id, act, ...fields }));
      });
    },
  };
}
