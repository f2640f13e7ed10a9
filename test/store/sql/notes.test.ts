import { describe, expect } from "vitest";
import { onEngines } from "./on-engines.ts";

describe.each(onEngines)("the store, on %s", (_, it) => {
  it("keeps notes", async ({ store }) => {
    expect(await store.note("hash")).toBeUndefined();
    await store.setNote("hash", "1");
    await store.setNote("hash", "2");
    expect(await store.note("hash")).toBe("2");
  });
});
