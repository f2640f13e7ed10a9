import { describe, expect } from "vitest";
import { onEngines } from "./on-engines.ts";

describe.each(onEngines)("correction notices, on %s", (_, it) => {
  it("tell channels apart, and one version from the next", async ({ store }) => {
    await store.markTold("10", { fact: "f", version: 2 });
    await store.markTold("10", { fact: "f", version: 2 });
    expect(await store.wasTold("10", { fact: "f", version: 2 })).toBe(true);
    expect(await store.wasTold("10", { fact: "f", version: 3 })).toBe(false);
    expect(await store.wasTold("11", { fact: "f", version: 2 })).toBe(false);
  });
});
