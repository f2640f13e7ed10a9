import { DiscordAPIError, HTTPError, RateLimitError } from "discord.js";
import { expect, it } from "vitest";
import { createLog } from "../src/log.ts";

const BOT = "MTE5OTk5OTk5OTk5OTk5OTk5OQ.GxYzAb.abcdefghijklmnopqrstuvwxyz0123456789AB";
const INTERACTION = `aW50ZXJhY3Rpb246MTIz${"Qk9UX3NlY3JldA".repeat(8)}`;
const ODD = "no-usual-token-0123456789";
const callback = `https://discord.com/api/v10/interactions/1199999999999999999/${INTERACTION}/callback?with_response=true`;
const original = `https://discord.com/api/v10/webhooks/1199999999999999999/${ODD}/messages/@original`;
const body = { files: undefined, json: { data: { content: "what was to be said" }, token: ODD } };

const ERRORS: readonly Error[] = [
  new DiscordAPIError({ code: 10062, message: "Unknown interaction" }, 10062, 404, "POST", callback, body),
  new HTTPError(502, "Bad Gateway", "PATCH", original, body),
  new RateLimitError({
    ...{ timeToReset: 1, limit: 1, method: "PATCH", hash: `h:${ODD}`, url: original, route: "/webhooks/:id/:token" },
    ...{
      majorParameter: `1199999999999999999/${ODD}`,
      global: false,
      retryAfter: 1,
      sublimitTimeout: 0,
      scope: "user",
    },
  }),
  new Error(`Authorization: Bot ${BOT}`),
  new Error("outer", { cause: new Error(`inner ${callback}`) }),
  new AggregateError([new HTTPError(500, "", "POST", callback, body)], "several"),
  Object.assign(new Error("with an error in it"), { other: new HTTPError(500, "", "POST", original, body) }),
];

it.each(ERRORS.map((error) => [error.name, error] as const))("a %s brings no token into the log", (_, error) => {
  const lines: string[] = [];
  const log = createLog("trace", { secrets: [ODD], write: (line) => void lines.push(line) });
  log.error({ err: error, url: callback, token: INTERACTION }, `it failed: ${original}`);
  log.warn({ bot: BOT, odd: ODD }, String(error));
  const text = lines.join("");
  for (const token of [BOT, INTERACTION, ODD]) expect(text).not.toContain(token);
  expect(text).not.toContain("what was to be said");
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({
    err: { message: expect.any(String) },
    msg: expect.stringContaining("it failed"),
  });
});

it("leaves addresses readable", () => {
  const lines: string[] = [];
  const log = createLog("info", { write: (line) => void lines.push(line) });
  log.info({ url: "https://discord.com/api/v10/channels/1199999999999999999/messages/1199999999999999998" }, original);
  expect(lines[0]).toContain("channels/1199999999999999999/messages/1199999999999999998");
  expect(lines[0]).toContain("webhooks/1199999999999999999/…/messages/@original");
});
