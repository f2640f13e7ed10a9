import { describe, expect } from "vitest";
import { onEngines } from "./on-engines.ts";

describe.each(onEngines)("the store, on %s", (_, it) => {
  it("keeps what a base stated, as it was kept first", async ({ store }) => {
    await store.keepBase("v1", "[]", 1000);
    await store.keepBase("v1", "[1]", 2000);
    expect(await store.keptBase("v1")).toBe("[]");
    expect(await store.keptBase("v2")).toBeUndefined();
  });
});
