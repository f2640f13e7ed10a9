import { beforeEach, expect, it } from "vitest";
import { type Answer, answerOf } from "../../../src/discord/requests/answer.ts";
import { repeat } from "../../../src/discord/requests/repeat.ts";
import { kindOf } from "../../../src/discord/requests/request-kind.ts";

const API = "https://discord.com/api/v10";
const REPLY = kindOf("POST", `${API}/channels/1/messages`, '{"content":"a","nonce":"n","enforce_nonce":true}');
const CALLBACK = kindOf("POST", `${API}/interactions/1/token/callback?with_response=false`, "{}");
const FOLLOW_UP = kindOf("POST", `${API}/webhooks/1/token`, "{}");
const DELETION = kindOf("DELETE", `${API}/channels/1/messages/2`, undefined);

let pauses: number[] = [];
beforeEach(() => {
  pauses = [];
});
const patience = { pause: async (ms: number) => void pauses.push(ms), limit: () => () => {} };

/** Tries that come to this, one after the other; the last one stands for all that follow. */
function coming(kind: typeof REPLY, ...outcomes: (Answer | Error)[]) {
  let tries = 0;
  const one = async () => {
    const outcome = outcomes[Math.min(tries, outcomes.length - 1)];
    tries += 1;
    if (outcome === undefined || outcome instanceof Error) throw outcome;
    return outcome;
  };
  return { kind, isOpen: false, try: one, tries: () => tries };
}

const answer = (status: number, body?: object) =>
  answerOf(status, new Headers(), body === undefined ? "" : JSON.stringify(body));
const failure = (code: string) => Object.assign(new Error("it failed"), { code });
const MESSAGE = answer(200, { id: "7" });

it("pauses ever longer, and no longer than somebody waits", async () => {
  await expect(repeat(coming(REPLY, failure("UND_ERR_SOCKET")), patience)).rejects.toThrow("it failed");
  expect(pauses).toEqual([100, 300, 900, 2_700, 8_100]);
  pauses = [];
  await repeat(coming(CALLBACK, answer(503)), patience);
  expect(pauses).toEqual([100, 300, 900]);
  pauses = [];
  await repeat(coming(DELETION, answer(503)), patience);
  expect(pauses).toEqual([100, 300, 900]);
});

it("takes an error of the last try as the answer, and no success without its message", async () => {
  expect(await repeat(coming(REPLY, answer(502)), patience)).toMatchObject({ response: { status: 502 } });
  for (const empty of [answer(200, {}), answer(204), answer(200, { status: "ok" })])
    await expect(repeat(coming(REPLY, empty), patience)).rejects.toThrow(/says nothing/);
});

it("tries no follow-up again that may have been taken, which Discord wouldn't know again", async () => {
  for (const outcome of [failure("ECONNRESET"), answer(500), answer(204)]) {
    const tries = coming(FOLLOW_UP, outcome, MESSAGE);
    await Promise.allSettled([repeat(tries, patience)]);
    expect(tries.tries()).toBe(1);
  }
  expect(await repeat(coming(FOLLOW_UP, failure("ECONNREFUSED"), MESSAGE), patience)).toBe(MESSAGE);
});

it("tries no message without an enforced nonce again", async () => {
  const content = 'she wrote "enforce_nonce":true';
  const bare = kindOf("POST", `${API}/channels/1/messages`, JSON.stringify({ content, enforce_nonce: false }));
  const tries = coming(bare, answer(502), MESSAGE);
  await repeat(tries, patience);
  expect(tries.tries()).toBe(1);
});

it.each([
  ["a callback", CALLBACK, answer(400, { code: 40060 })],
  ["a deletion", DELETION, answer(404, { code: 10008 })],
] as const)("takes %s for done where Discord says so of a second try, not of the first", async (_, kind, done) => {
  expect(await repeat(coming(kind, answer(502), done), patience)).toBe("taken");
  expect(await repeat(coming(kind, done), patience)).toBe(done);
  expect(await repeat(coming(kind, failure("ECONNREFUSED"), done), patience)).toBe(done);
});
