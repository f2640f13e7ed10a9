import { expect, it } from "vitest";
import { stemOf } from "../../../../src/answering/reading/normalise.ts";
import { verbStem } from "../../../../src/answering/reading/words/irregular-forms.ts";

it.each([
  ["sent", "send"],
  ["brought", "bring"],
  ["written", "writing"],
  ["broken", "breaks"],
])("%s is a form of the verb of %s", (form, verb) => {
  expect(verbStem(stemOf(form))).toBe(stemOf(verb));
});

it.each(["found", "left", "wound", "flooded"])("%s stays what it is", (word) => {
  expect(verbStem(stemOf(word))).toBe(stemOf(word));
});
