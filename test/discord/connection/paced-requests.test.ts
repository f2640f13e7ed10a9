import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { REST, Routes } from "discord.js";
import { afterEach, beforeEach, expect, it } from "vitest";
import { pacedRequests } from "../../../src/discord/connection/paced-requests.ts";
import { RequestGate } from "../../../src/discord/connection/request-gate.ts";
import { createLog } from "../../../src/log.ts";

/** Answers before it has read what is uploaded, as Discord does beyond a limit, and hangs up. */
const server = createServer((request, response) => {
  response.writeHead(403, { "content-type": "application/json", connection: "close" });
  response.end(JSON.stringify({ message: "Missing Permissions", code: 50013 }));
  response.once("finish", () => request.destroy());
});
beforeEach(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterEach(() => new Promise((resolve) => server.close(resolve)));

it("outlives an upload that is refused before all of it was sent", async () => {
  const { port } = server.address() as AddressInfo;
  const options = { api: `http://127.0.0.1:${port}/api` };
  const rest = new REST({ ...options, ...pacedRequests(new RequestGate(), createLog("silent")) }).setToken("token");
  const files = [{ name: "toll.png", data: Buffer.alloc(4_000_000, 7) }];
  const uploads = Array.from({ length: 20 }, (_, i) =>
    rest.post(Routes.channelMessages(String(i)), { files, body: {} }),
  );
  const settled = await Promise.allSettled(uploads);
  expect(settled.filter(({ status }) => status === "rejected")).toHaveLength(20);
});
