import { expect, it } from "vitest";
import { deliveryNonce } from "../../src/delivery/nonce.ts";

const key = { guildId: "123456789012345678", channelId: "223456789012345678", localDate: "2025-03-10" };

it("fits Discord's limit and depends on every part of the key", () => {
  const nonces = [key, { ...key, guildId: "1" }, { ...key, channelId: "1" }, { ...key, localDate: "2025-03-11" }].map(
    deliveryNonce,
  );
  expect(new Set(nonces).size).toBe(4);
  for (const nonce of nonces) expect(nonce).toMatch(/^[\w-]{25}$/);
  expect(deliveryNonce({ ...key })).toBe(nonces[0]);
});
