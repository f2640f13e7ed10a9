import { describe, expect } from "vitest";
import { onEngines } from "./on-engines.ts";

const answer = { guildId: "7", channelId: "10", messageId: "1", postedAt: 1000, shows: "entry:a", language: "en" };

describe.each(onEngines)("posted answers, on %s", (_, it) => {
  it("are found by a fact that they show in another version, the newest first", async ({ store }) => {
    await store.rememberPosted(answer, [
      { fact: "f", version: 1 },
      { fact: "g", version: 2 },
    ]);
    await store.rememberPosted({ ...answer, messageId: "2", postedAt: 2000 }, [{ fact: "f", version: 1 }]);
    expect(await store.postedWithOther("f", 1, 0)).toEqual([]);
    expect((await store.postedWithOther("f", 2, 0)).map(({ messageId }) => messageId)).toEqual(["2", "1"]);
    expect(await store.postedWithOther("g", 3, 1000)).toEqual([answer]);
    expect(await store.postedWithOther("g", 3, 1001)).toEqual([]);
  });

  it("keep the version that they showed first through corrections", async ({ store }) => {
    await store.rememberPosted(answer, [{ fact: "f", version: 1 }]);
    await store.markShown("1", [{ fact: "f", version: 2 }]);
    expect(await store.postedWithOther("f", 2, 0)).toEqual([]);
    expect(await store.postedFacts("1")).toEqual([{ fact: "f", version: 1 }]);
    expect(await store.postedWithOther("f", 3, 0)).toEqual([answer]);
  });

  it("without facts aren't kept, and remembered twice are kept once", async ({ store }) => {
    await store.rememberPosted(answer, []);
    await store.rememberPosted({ ...answer, messageId: "2" }, [{ fact: "f", version: 1 }]);
    await store.rememberPosted({ ...answer, messageId: "2" }, [{ fact: "f", version: 1 }]);
    expect((await store.postedWithOther("f", 2, 0)).map(({ messageId }) => messageId)).toEqual(["2"]);
  });

  it("are forgotten one by one and by age, many at once too", async ({ store }) => {
    const remember = (i: number) =>
      store.rememberPosted({ ...answer, messageId: `m${i}`, postedAt: i }, [{ fact: "f", version: 1 }]);
    await Promise.all(Array.from({ length: 1200 }, (_, i) => remember(i)));
    await store.forgetPosted("m1199");
    await store.forgetPostedBefore(1198);
    expect((await store.postedWithOther("f", 2, 0)).map(({ messageId }) => messageId)).toEqual(["m1198"]);
    expect(await store.postedFacts("m0")).toEqual([]);
  });
});
