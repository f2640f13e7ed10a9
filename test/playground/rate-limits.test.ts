import { beforeEach, expect, it } from "vitest";
import { RateLimits } from "../../src/playground/rest/rate-limits.ts";

let now = 0;
let limits: RateLimits;
beforeEach(() => {
  now = 0;
  limits = new RateLimits({ perSecond: 3, perChannel: 2 }, () => now);
});

it("refuses the request beyond the limit of any second, with the time to wait", () => {
  for (const at of [0, 400, 800]) {
    now = at;
    expect(limits.take("GET", "/users/@me")).toBeUndefined();
  }
  now = 900;
  expect(limits.take("GET", "/users/@me")).toEqual({ global: true, retryAfter: 0.1 });
  now = 1_000;
  expect(limits.take("GET", "/users/@me")).toBeUndefined();
  expect(limits.refused).toBe(1);
});

it("refuses the message beyond a channel's limit of five seconds, in that channel alone", () => {
  const post = (channel: string) => limits.take("POST", `/channels/${channel}/messages`);
  for (const at of [0, 2_000]) {
    now = at;
    expect(post("1")).toBeUndefined();
  }
  expect(post("1")).toEqual({ global: false, retryAfter: 3 });
  expect(post("2")).toBeUndefined();
});

it("doesn't count interactions", () => {
  for (let i = 0; i < 10; i++) expect(limits.take("POST", "/interactions/1/token/callback")).toBeUndefined();
  expect(limits.take("GET", "/users/@me")).toBeUndefined();
});
