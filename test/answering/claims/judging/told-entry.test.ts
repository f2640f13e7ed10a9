import { expect, it } from "vitest";
import { shippedEngine } from "../../../pack-places.ts";

const { consider } = shippedEngine();

it.each([
  ["148 loyalists and 745 civilians died", "yes"],
  ["148 security men and 125 Assad fighters were killed.", "no"],
])("proves several figures by the one answer that tells them all: %s", (text, verdict) => {
  const { answer } = consider({ text });
  expect(answer).toMatchObject({ verdict, entry: { id: "toll.breakdown" } });
  expect(answer.text).toMatch(/745[\s\S]*125[\s\S]*148/);
});
