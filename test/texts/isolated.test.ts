import { describe, expect, it } from "vitest";
import { isolated } from "../../src/texts/isolated.ts";

/** Isolates as they can be seen. */
const shown = (text: string) =>
  isolated(text).replaceAll("\u2068", "⟦").replaceAll("\u2069", "⟧").replaceAll("\u200F", "‹rtl›");

describe("an Arabic line isolates what is written from left to right", () => {
  it.each([
    ["بحسب SOHR: 745 قتيلاً", "بحسب ⟦SOHR⟧: 745 قتيلاً"],
    ["قال Ahmed al-Sharaa، في Mazzah (2025)", "قال ⟦Ahmed al-Sharaa⟧، في ⟦Mazzah⟧ (2025)"],
    ["الأمر </count:1> و/try و`toll.total`", "الأمر ⟦</count:1>⟧ و⟦/try⟧ و⟦`toll.total`⟧"],
    ["بعد 3-10 أيام، 1,018 قتيلاً", "بعد ⟦3-10⟧ أيام، 1,018 قتيلاً"],
    ["الساعة 09:00 في Europe/Berlin.", "الساعة 09:00 في ⟦Europe/Berlin⟧."],
    ["إصدار المعلومات: 9bb40218be84، القواعد 2026f.", "إصدار المعلومات: ⟦9bb40218be84⟧، القواعد ⟦2026f⟧."],
    ["من أصل: «745 civilians, many of them women»", "من أصل: «⟦745 civilians, many of them women⟧»"],
    ["قال “since the 2013 attack, which”: نعم", "قال “⟦since the 2013 attack, which⟧”: نعم"],
    [
      "حسابنا: 745 − 125 = **620**. النسبة: 745 ÷ 1,018 ≈ 73%",
      "حسابنا: ⟦745 − 125 = **620**⟧. النسبة: ⟦745 ÷ 1,018 ≈ 73%⟧",
    ],
    ["نُشر 2026-12-03: نعم", "نُشر ⟦2026-12-03⟧: نعم"],
    [
      "الصلاحية **Mention @everyone, @here, and All Roles**، ثم",
      "الصلاحية **⟦Mention @everyone, @here, and All Roles⟧**، ثم",
    ],
    ["تعذّر الوصول إلى Discord (HTTP 503)", "تعذّر الوصول إلى ⟦Discord⟧ (⟦HTTP⟧ 503)"],
  ])("%s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

it("marks an Arabic line that begins with a Latin name, after what Markdown begins it with", () => {
  expect(shown("### Attest: بوت يجيب عن أسئلة")).toBe("### ‹rtl›⟦Attest⟧: بوت يجيب عن أسئلة");
});

it("marks an Arabic line that begins with a command or a mention", () => {
  expect(shown("</count:1> حصيلة القتلى")).toBe("‹rtl›⟦</count:1>⟧ حصيلة القتلى");
  expect(shown("<@17> اسأل")).toBe("‹rtl›⟦<@17>⟧ اسأل");
});

it.each([
  "According to Ahmed (أحمد)",
  "745 + 125",
  "https://example.org/أحمد",
  "```\nكود code\n```",
  "انظر [المصدر](https://example.org/a_b) و https://example.org",
])("leaves alone what needs none: %s", (text) => {
  expect(isolated(text)).toBe(text);
});

it("isolates nothing twice", () => {
  const once = isolated("بحسب SOHR");
  expect(isolated(once)).toBe(once);
});
