import { beforeEach, expect, it } from "vitest";
import { RateLimits } from "../../src/playground/rest/rate-limits.ts";

let now = 0;
let limits: RateLimits;
beforeEach(() => {
  now = 0;
  limits = new RateLimits({ perSecond: 3, perChannel: 2 }, () => now);
});

it("refuses requests beyond a bucket that fills evenly, with the time to wait", () => {
  for (let i = 0; i < 3; i++) expect(limits.take("GET", "/users/@me")).toBeUndefined();
  now = 100;
  expect(limits.take("GET", "/users/@me")).toEqual({ global: true, retryAfter: expect.closeTo(0.233, 3) });
  now = 334;
  expect(limits.take("GET", "/users/@me")).toBeUndefined();
  expect(limits.take("GET", "/users/@me")).toMatchObject({ global: true });
  expect(limits.refused).toBe(2);
});

it("refuses what no second may hold where it is strict", () => {
  limits = new RateLimits({ perSecond: 3, perChannel: 2, strict: true }, () => now);
  for (const at of [0, 900, 950]) {
    now = at;
    expect(limits.take("GET", "/users/@me")).toBeUndefined();
  }
  now = 999;
  expect(limits.take("GET", "/users/@me")).toEqual({ global: true, retryAfter: 0.001 });
  now = 1_000;
  expect(limits.take("GET", "/users/@me")).toBeUndefined();
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
