import { describe, expect } from "vitest";
import { onEngines } from "./on-engines.ts";

describe.each(onEngines)("a server's curators' role, on %s", (_, it) => {
  it("is kept, replaced and removed", async ({ store }) => {
    expect(await store.curatorRole("1")).toBeUndefined();
    await store.setCuratorRole("1", "5");
    await store.setCuratorRole("1", "6");
    expect(await store.curatorRole("1")).toBe("6");
    expect(await store.removeCuratorRole("1")).toBe(true);
    expect(await store.removeCuratorRole("1")).toBe(false);
  });
});
