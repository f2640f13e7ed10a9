import { expect, it } from "vitest";
import { withIsolatedTexts } from "../../../src/discord/requests/isolated-texts.ts";

const LINE = "بحسب SOHR";
const ISOLATED = "بحسب \u2068SOHR\u2069";

it("isolates what members read, wherever it stands, and nothing else", () => {
  const body = { data: { components: [{ content: LINE, components: [{ label: LINE, custom_id: LINE }] }] } };
  expect(JSON.parse(withIsolatedTexts(JSON.stringify(body)))).toEqual({
    data: { components: [{ content: ISOLATED, components: [{ label: ISOLATED, custom_id: LINE }] }] },
  });
});

it("returns what has no Arabic as it is", () => {
  const json = '{ "content":  "SOHR" }';
  expect(withIsolatedTexts(json)).toBe(json);
});

it("leaves a text as it is that would become too long", () => {
  const label = `${LINE} ${"ا".repeat(80 - LINE.length - 1)}`;
  const json = JSON.stringify({ components: [{ label }, { content: "ا".repeat(3999) }, { content: LINE }] });
  expect(withIsolatedTexts(json)).toBe(json);
});
