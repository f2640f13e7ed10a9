import { describe, expect } from "vitest";
import { onEngines } from "./on-engines.ts";

const lina = { kind: "user", id: "1" } as const;
const server = { kind: "guild", id: "1" } as const;

describe.each(onEngines)("preferences, on %s", (_, it) => {
  it("are each owner's own, replaced, and all of one owner's forgotten", async ({ store }) => {
    await store.setPreference(lina, "language", "ar");
    await store.setPreference(server, "language", "en");
    await store.setPreference(lina, "language", "en");
    expect(await store.preference(lina, "language")).toBe("en");
    expect([...(await store.preferences(lina))]).toEqual([["language", "en"]]);
    expect(await store.forget(lina)).toBe(1);
    expect(await store.forget(lina)).toBe(0);
    expect(await store.preference(lina, "language")).toBeUndefined();
    expect(await store.preference(server, "language")).toBe("en");
  });
});
