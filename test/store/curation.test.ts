import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/store.ts";
import { engines } from "./engines.ts";

let store: Store;
afterEach(() => store.close());

const answer = { channelId: "10", messageId: "1", postedAt: 1000, shows: "entry:a", language: "en" };

describe.each(engines)("on %s", (_, newPlace) => {
  beforeEach(async () => {
    store = await openStore(await newPlace());
  });
  describe("posted answers", () => {
    it("are found by a fact that they show in another version, the newest first", async () => {
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

    it("keep the version that they showed first through corrections", async () => {
      await store.rememberPosted(answer, [{ fact: "f", version: 1 }]);
      await store.markShown("1", [{ fact: "f", version: 2 }]);
      expect(await store.postedWithOther("f", 2, 0)).toEqual([]);
      expect(await store.postedFacts("1")).toEqual([{ fact: "f", version: 1 }]);
      expect(await store.postedWithOther("f", 3, 0)).toEqual([answer]);
    });

    it("without facts aren't kept, and remembered twice are kept once", async () => {
      await store.rememberPosted(answer, []);
      await store.rememberPosted({ ...answer, messageId: "2" }, [{ fact: "f", version: 1 }]);
      await store.rememberPosted({ ...answer, messageId: "2" }, [{ fact: "f", version: 1 }]);
      expect((await store.postedWithOther("f", 2, 0)).map(({ messageId }) => messageId)).toEqual(["2"]);
    });

    it("are forgotten one by one and by age, many at once too", async () => {
      for (let i = 0; i < 1200; i++)
        await store.rememberPosted({ ...answer, messageId: `m${i}`, postedAt: i }, [{ fact: "f", version: 1 }]);
      await store.forgetPosted("m1199");
      await store.forgetPostedBefore(1198);
      expect((await store.postedWithOther("f", 2, 0)).map(({ messageId }) => messageId)).toEqual(["m1198"]);
      expect(await store.postedFacts("m0")).toEqual([]);
    });
  });

  describe("fact versions and notices", () => {
    it("are kept and replaced", async () => {
      await store.setFactVersion({ fact: "f", version: 1, before: 1, seenAt: 0 });
      await store.setFactVersion({ fact: "f", version: 2, before: 1, seenAt: 5 });
      expect(await store.factVersions()).toEqual([{ fact: "f", version: 2, before: 1, seenAt: 5 }]);
    });

    it("tell channels apart, and one version from the next", async () => {
      await store.markTold("10", { fact: "f", version: 2 });
      await store.markTold("10", { fact: "f", version: 2 });
      expect(await store.wasTold("10", { fact: "f", version: 2 })).toBe(true);
      expect(await store.wasTold("10", { fact: "f", version: 3 })).toBe(false);
      expect(await store.wasTold("11", { fact: "f", version: 2 })).toBe(false);
    });
  });

  describe("what was asked in vain", () => {
    it("is counted by wording and place over the days, and forgotten by day", async () => {
      await store.addUnanswered("w", "a", "2026-11-01");
      await store.addUnanswered("w", "a", "2026-11-01");
      await store.addUnanswered("w", "a", "2026-11-02");
      await store.addUnanswered("w", "b", "2026-11-02");
      expect(await store.unanswered("2026-11-01", 10)).toEqual([
        { wording: "w", place: "a", count: 3 },
        { wording: "w", place: "b", count: 1 },
      ]);
      expect(await store.unanswered("2026-11-01", 1)).toHaveLength(1);
      await store.forgetUnansweredBefore("2026-11-02");
      expect(await store.unanswered("2026-01-01", 10)).toHaveLength(2);
      expect((await store.unanswered("2026-01-01", 10))[0]?.count).toBe(1);
    });
  });

  describe("objections", () => {
    it("are counted once a mark, by entry and reason, and forgotten by age", async () => {
      expect(await store.addFeedback("m1", "e", "wrong", 10)).toBe(true);
      expect(await store.addFeedback("m1", "e", "outdated", 11)).toBe(false);
      expect(await store.addFeedback("m2", "e", "wrong", 20)).toBe(true);
      expect(await store.addFeedback("m3", "d", "other", 30)).toBe(true);
      expect(await store.feedbackCounts(0)).toEqual([
        { entry: "e", reason: "wrong", count: 2 },
        { entry: "d", reason: "other", count: 1 },
      ]);
      expect(await store.feedbackCounts(15)).toHaveLength(2);
      await store.forgetFeedbackBefore(25);
      expect(await store.feedbackCounts(0)).toEqual([{ entry: "d", reason: "other", count: 1 }]);
    });
  });

  describe("a server's curators' role", () => {
    it("is kept, replaced and removed", async () => {
      expect(await store.curatorRole("1")).toBeUndefined();
      await store.setCuratorRole("1", "5");
      await store.setCuratorRole("1", "6");
      expect(await store.curatorRole("1")).toBe("6");
      expect(await store.removeCuratorRole("1")).toBe(true);
      expect(await store.removeCuratorRole("1")).toBe(false);
    });
  });
});
