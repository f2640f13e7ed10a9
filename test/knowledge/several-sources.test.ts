import { describe, expect, it } from "vitest";
import { attributionOf } from "../../src/answering/attribution.ts";
import { loadBase } from "../../src/knowledge/pack/load.ts";
import { makeFingerprint } from "../../src/knowledge/sources/fingerprint.ts";
import { copyPack } from "./copied-pack.ts";

/** The flood's pack with a second source that says this. */
function withSecondSource(text: string) {
  const pack = copyPack();
  const { run, hashes } = makeFingerprint(text);
  pack.write(
    "sources/second.yaml",
    `id: second\ntitle: { en: Second report }\nfingerprint: { run: ${run}, hashes: "${hashes}" }\n`,
  );
  return pack;
}

describe("several sources", () => {
  it("support one fact, and are all named", () => {
    const pack = withSecondSource("Officials said the army sent 200 soldiers to the valley.");
    pack.edit(
      "facts.yaml",
      "    figure: { value: 200",
      "    alsoIn: [{ source: second, quote: the army sent 200 soldiers to the valley }]\n    figure: { value: 200",
    );
    const entry = loadBase(pack.folder).entries.get("army");
    expect(attributionOf({ facts: entry?.facts ?? [], language: "en" }).sources).toEqual([
      "Report on the Arvel flood, invented for tests",
      "Second report",
    ]);
  });

  it("keep a fact's earlier value with its own source, claimant, as-of and reason", () => {
    const pack = withSecondSource("The county of Arvel said the army sent 250 soldiers by Wednesday.");
    pack.edit("event.yaml", "asOf:", "asOf:\n  wednesday: { en: Wednesday }");
    pack.edit(
      "facts.yaml",
      `    source: report
    quote: The army sent 200 soldiers with boats and sandbags
    claimant: report
    asOf: tuesday-evening
    figure: { value: 200, label: { en: Soldiers } }`,
      `    source: second
    quote: the army sent 250 soldiers by Wednesday
    claimant: county
    asOf: wednesday
    figure: { value: 250, label: { en: Soldiers } }
    superseded:
      - source: report
        quote: The army sent 200 soldiers with boats and sandbags
        claimant: report
        asOf: tuesday-evening
        figure: { value: 200 }
        reason: { en: more came }`,
    );
    pack.edit("entries/army.yaml", "with boats and sandbags.", "by Wednesday, the county of Arvel said.");
    const fact = loadBase(pack.folder).facts.get("army");
    expect(fact).toMatchObject({ version: 2, figure: { value: 250 }, source: { id: "second" } });
    expect(fact?.superseded).toMatchObject([
      {
        source: { id: "report" },
        claimant: { en: "Report on the Arvel flood, invented for tests" },
        asOf: { en: "Tuesday evening, the first day of the flood" },
        figure: { value: 200, operator: "exactly", label: { en: "Soldiers" } },
        reason: { en: "more came" },
      },
    ]);
  });
});
