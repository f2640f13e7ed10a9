import { expect, it } from "vitest";
import { entryKind } from "../../../../src/discord/messages/answers/entry-display.ts";
import { dateLine } from "../../../../src/discord/messages/daily/daily-dates.ts";
import { dailyMessage } from "../../../../src/discord/messages/daily/daily-message.ts";
import { LIMITS } from "../../../../src/discord/messages/limits.ts";
import { parseProven } from "../../../../src/discord/messages/proof/proof-id.ts";
import { proofMessage } from "../../../../src/discord/messages/proof/proof-message.ts";
import { daySummary } from "../../../../src/summary/day-summary.ts";
import { statementsOf } from "../../../../src/summary/statement.ts";
import { shippedEngine } from "../../../pack-places.ts";

const base = shippedEngine().base;

it("keeps the headline, who says so and the date, by which the bot knows it again, however much has changed", () => {
  const long = "word ".repeat(60).trim();
  const statements = statementsOf(base).map((statement) => ({ ...statement, quote: `${long} ${statement.id}` }));
  const summary = daySummary(
    base,
    { date: "2026-11-21", statements, topic: null, toldTopics: new Set<string>(), sameSince: undefined },
    "2026-11-22",
    "en",
  );
  const text = JSON.stringify(dailyMessage(summary).components);
  const shown = [...text.matchAll(/"content":"((?:[^"\\]|\\.)*)"/g)].map(([, content]) => JSON.parse(`"${content}"`));
  expect(summary.changes.length).toBeGreaterThan(8);
  expect(shown.join("").length).toBeLessThanOrEqual(LIMITS.text);
  expect(shown[0]).toMatch(/^## What changed in this bot's facts since Saturday 21 November\n- \*\*Corrected.*…$/s);
  expect(shown[1]).toMatch(/At least 1,000.*Observatory.*as of the fourth day/s);
  expect(shown[2]).toContain("How many died in each group?");
  expect(shown.at(-1)).toContain(dateLine("2026-11-22", "en"));
});

it("has at hand the words of each change and each answer that it tells, and of nothing else", () => {
  const [first] = base.event.summary.topics;
  const ofTopic = (first?.entries ?? []).flatMap((id) => base.entries.get(id)?.facts ?? []);
  const ofHeadline = base.entries.get(base.event.summary.headline)?.facts ?? [];
  const added = [...base.facts.values()].filter((fact) => ![...ofTopic, ...ofHeadline].includes(fact)).slice(0, 3);
  const statements = statementsOf(base).filter(({ id }) => !added.some((fact) => fact.id === id));
  const last = { date: "2026-11-21", statements, topic: null, toldTopics: new Set<string>(), sameSince: undefined };
  const summary = daySummary(base, last, "2026-11-22", "en");
  const ids = [...JSON.stringify(dailyMessage(summary).components).matchAll(/"why:([^"]+)"/g)];
  const proven = ids.flatMap(([, id = ""]) => parseProven(id));
  const told = JSON.stringify(proofMessage(base, proven, [entryKind], "en")?.components);
  expect(summary.changes.map(({ kind }) => kind)).toEqual(["added", "added", "added"]);
  const inJson = (text: string) => JSON.stringify(text).slice(1, -1);
  for (const { quote } of [...added, ...ofTopic]) expect(told).toContain(`“${inJson(quote)}”`);
  const unshown = ofHeadline.filter((fact) => !ofTopic.includes(fact));
  for (const { quote } of unshown) expect(told).not.toContain(`“${inJson(quote)}”`);
  expect(told).not.toContain("chosen, not guessed");
});
