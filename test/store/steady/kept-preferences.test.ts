import { describe, expect } from "vitest";
import { openStore } from "../../../src/store/open-store.ts";
import { Outage } from "../../../src/store/outage.ts";
import { keptPreferences } from "../../../src/store/steady/kept-preferences.ts";
import { onEngines } from "../sql/on-engines.ts";

const owner = { kind: "guild", id: "1" } as const;

describe.each(onEngines)("kept preferences, on %s", (_, it) => {
  it("follow another process within five seconds, and the own one at once", async ({
    place,
    store,
    onTestFinished,
  }) => {
    const other = await openStore(place);
    onTestFinished(() => other.close());
    let clock = 0;
    const kept = keptPreferences(store, new Outage(), () => clock);
    await kept.setPreference(owner, "language", "ar");
    expect(await kept.preference(owner, "language")).toBe("ar");
    await other.setPreference(owner, "language", "en");
    clock = 4_999;
    expect(await kept.preference(owner, "language")).toBe("ar");
    clock = 5_001;
    expect(await kept.preference(owner, "language")).toBe("en");
    await kept.setPreference(owner, "language", "fr");
    expect(await kept.preference(owner, "language")).toBe("fr");
    expect(await kept.forget(owner)).toBe(1);
    expect(await kept.preference(owner, "language")).toBeUndefined();
  });

  it("don't keep what was read before a change", async ({ store }) => {
    const kept = keptPreferences(store, new Outage(), () => 0);
    const [before] = await Promise.all([
      kept.preference(owner, "language"),
      kept.setPreference(owner, "language", "ar"),
    ]);
    expect([undefined, "ar"]).toContain(before);
    expect(await kept.preference(owner, "language")).toBe("ar");
  });
});
