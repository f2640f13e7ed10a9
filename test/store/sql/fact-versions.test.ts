import { describe, expect } from "vitest";
import { onEngines } from "./on-engines.ts";

describe.each(onEngines)("fact versions, on %s", (_, it) => {
  it("are kept and replaced", async ({ store }) => {
    await store.setFactVersion({ fact: "f", version: 1, before: 1, seenAt: 0 });
    await store.setFactVersion({ fact: "f", version: 2, before: 1, seenAt: 5 });
    expect(await store.factVersions()).toEqual([{ fact: "f", version: 2, before: 1, seenAt: 5 }]);
  });
});
