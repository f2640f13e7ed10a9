import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { shippedEngine } from "./pack-places.ts";

const readme = readFileSync("README.md", "utf8");

/** What the README says of the languages to those who read it first in theirs: while Arabic isn't there, and once it is. */
const LANGUAGES = {
  Deutsch: [
    "Er versteht und antwortet bisher nur auf Englisch.",
    "Er versteht und antwortet auf Englisch und Arabisch.",
  ],
  Türkçe: ["Şimdilik yalnızca İngilizce anlar ve yanıtlar.", "İngilizce ve Arapça anlar ve yanıtlar."],
  العربية: ["يفهم الإنجليزية وحدها حتى الآن، ويجيب بها.", "يفهم العربية والإنجليزية، ويجيب بهما."],
} as const;

it.each(Object.entries(LANGUAGES))("greets readers in %s, and says which languages the bot speaks", (name, said) => {
  const [, greeting = ""] = readme.split(`**${name}.** `);
  const [box = ""] = greeting.split("\n\n");
  const [, languages = "", start = ""] = box.split("\n");
  const hasArabic = shippedEngine().base.event.languages.includes("ar");
  expect(languages.replace(/^> /, "")).toBe(said[hasArabic ? 1 : 0]);
  expect(start).toMatch(/`npm ci`.*`npm start`/);
});
