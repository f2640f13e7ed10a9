import { expect, it } from "vitest";
import { loadPlaces } from "../../src/searching/load-gazetteer.ts";
import { parseZone } from "../../src/searching/zone-names.ts";

it("each place lies in a zone that there is, by its present name", async () => {
  const { named, main } = await loadPlaces([]);
  expect(named.size).toBeGreaterThan(10_000);
  const zones = new Set([...[...named.values()].flat(), ...main.values()].map(({ zone }) => zone));
  expect([...zones].filter((zone) => parseZone(zone) !== zone)).toEqual([]);
});
