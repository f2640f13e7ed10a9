import { expect, it } from "vitest";
import { refusedCommand, refusedPictures, type StandIn, tokenTakenBack } from "../../src/playground/stand-in.ts";
import { standInForTest } from "./bot.ts";

const json = { "content-type": "application/json" };

/** Puts a message into #general as a bot does, without any library's second thoughts. */
function post({ apiUrl, world }: StandIn, content: string, init: RequestInit = {}): Promise<Response> {
  const url = `${apiUrl}/v10/channels/${world.channelByName("general").id}/messages`;
  const headers = { authorization: "Bot playground", ...json };
  return fetch(url, { method: "POST", headers, body: JSON.stringify({ content }), ...init });
}

function contents({ world }: StandIn): string[] {
  return [...world.messages.values()].filter(({ message }) => message.author.bot).map(({ message }) => message.content);
}

it.each([true, false])("cuts connections, whether what was asked is done (%s) or not", async (isTaken) => {
  const standIn = await standInForTest();
  const before = contents(standIn).length;
  for (const ends of ["reset", "close"] as const) {
    standIn.faults.order({ path: /messages$/, ends, isTaken });
    const causes = { reset: "ECONNRESET", close: "UND_ERR_SOCKET" };
    await expect(post(standIn, ends)).rejects.toMatchObject({ cause: { code: causes[ends] } });
  }
  expect(contents(standIn).length - before).toBe(isTaken ? 2 : 0);
});

it("tells something else than the truth", async () => {
  const standIn = await standInForTest();
  const before = contents(standIn).length;
  const order = { path: /messages$/, isTaken: true };
  for (const ends of ["web page", "empty", "nothing", { status: 502 }] as const)
    standIn.faults.order({ ...order, ends });
  const page = await post(standIn, "1");
  expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html"]);
  expect(await (await post(standIn, "2")).json()).toEqual({});
  expect((await post(standIn, "3")).status).toBe(204);
  expect((await post(standIn, "4")).status).toBe(502);
  expect((await post(standIn, "5")).status).toBe(200);
  expect(contents(standIn).slice(before)).toEqual(["1", "2", "3", "4", "5"]);
});

it("holds an answer until it is released", async () => {
  const standIn = await standInForTest();
  standIn.faults.order({ path: /messages$/, ends: "hold" });
  const posted = standIn.nextMessage(({ content }) => content === "late");
  const answer = post(standIn, "late");
  const { id } = await posted;
  standIn.faults.release();
  expect(await (await answer).json()).toMatchObject({ id });
});

it.each([
  ["user", { "x-ratelimit-scope": "user" }],
  ["shared", { "x-ratelimit-scope": "shared" }],
  ["global", { "x-ratelimit-scope": "global", "x-ratelimit-global": "true" }],
] as const)("asks for a pause: %s", async (limit, headers) => {
  const standIn = await standInForTest();
  standIn.faults.order({ path: /messages$/, ends: { limit, retryAfter: 2 } });
  const answer = await post(standIn, "too much");
  expect(answer.status).toBe(429);
  expect(Object.fromEntries(answer.headers)).toMatchObject({ "retry-after": "2", ...headers });
  expect((await post(standIn, "now")).status).toBe(200);
});

it("refuses one command, whatever comes with a picture, and a token", async () => {
  const standIn = await standInForTest();
  const { world, apiUrl, faults } = standIn;
  const register = (name: string) => {
    const body = JSON.stringify([{ name, description: "A command" }]);
    const headers = { authorization: "Bot playground", ...json };
    return fetch(`${apiUrl}/v10/applications/${world.bot.id}/commands`, { method: "PUT", headers, body });
  };
  faults.order(refusedCommand("who"));
  expect((await register("who")).status).toBe(400);
  expect((await register("where")).status).toBe(200);

  faults.order(refusedPictures());
  const form = new FormData();
  form.set("payload_json", JSON.stringify({ content: "with a picture" }));
  form.set("files[0]", new Blob(["png"]), "a.png");
  const headers = { authorization: "Bot playground" };
  expect((await post(standIn, "", { body: form, headers })).status).toBe(400);
  expect((await post(standIn, "in words")).status).toBe(200);

  const giveBack = faults.order(tokenTakenBack());
  expect((await post(standIn, "who am I?")).status).toBe(401);
  giveBack();
  expect((await post(standIn, "myself")).status).toBe(200);
});

it("brings the same bad day for the same seed, and counts what happened", async () => {
  const { faults } = await standInForTest();
  const day = () => {
    const end = faults.begin({ seed: 7, share: 0.05 });
    const asked = { method: "POST", path: "/channels/1/messages", body: {}, files: 0 };
    const drawn = Array.from({ length: 2_000 }, () => faults.take(asked));
    end();
    return drawn;
  };
  const first = day();
  expect(day()).toEqual(first);
  const share = first.filter(Boolean).length / first.length;
  expect(share).toBeGreaterThan(0.04);
  expect(share).toBeLessThan(0.06);
  expect(faults.happened.get("502 after it was taken")).toBeGreaterThan(2);
});
