import { describe, expect } from "vitest";
import { onEngines } from "../on-engines.ts";

const report = (id: string, place: string, at: number) => {
  return { id, told: "toll.total", baseVersion: "v1", text: `It's ${id}; "so" it is`, place, at };
};

describe.each(onEngines)("reported errors, on %s", (_, it) => {
  it("are kept by place, the newest first, until they are dealt with or old", async ({ store }) => {
    for (const one of [report("a", "here", 10), report("b", "there", 20), report("c", "here", 30)])
      await store.addReport(one);
    expect(await store.reports(10)).toEqual([
      report("c", "here", 30),
      report("b", "there", 20),
      report("a", "here", 10),
    ]);
    expect((await store.reports(10, "here")).map(({ id }) => id)).toEqual(["c", "a"]);
    expect((await store.reports(1)).map(({ id }) => id)).toEqual(["c"]);
    expect(await store.removeReport("c")).toBe(true);
    expect(await store.removeReport("c")).toBe(false);
    await store.forgetReportsBefore(20);
    expect((await store.reports(10)).map(({ id }) => id)).toEqual(["b"]);
  });
});
