import { expect, it } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import { engines } from "./engines.ts";

const lina = { kind: "user", id: "1" } as const;
const server = { kind: "guild", id: "1" } as const;

it.each(engines)("keeps each owner's own, replaces them, and forgets all of one owner, on %s", async (_, newPlace) => {
  const store = await openStore(await newPlace());
  await store.setPreference(lina, "language", "ar");
  await store.setPreference(server, "language", "en");
  await store.setPreference(lina, "language", "en");
  expect(await store.preference(lina, "language")).toBe("en");
  expect([...(await store.preferences(lina))]).toEqual([["language", "en"]]);
  expect(await store.forget(lina)).toBe(1);
  expect(await store.forget(lina)).toBe(0);
  expect(await store.preference(lina, "language")).toBeUndefined();
  expect(await store.preference(server, "language")).toBe("en");
  await store.close();
});
