#!/usr/bin/env bash
# Dates with a month's name, written by a library in one of its own languages and read back by the same library, format and language. All of
# these are dates without a complaint: dayjs 1.11.23 puts Russian, Ukrainian, Polish, Belarusian and Lithuanian Decembers into the *next year*;
# date-fns 4.4.0 takes four months of Central Kurdish for December, Armenian June and July and three Kazakh months for January, Kazakh June for
# May; moment 2.31.0 takes eleven months of Catalan and nine of Croatian for January. English and plain Arabic come back whole from all.
# Guessed: what a library wrote itself it reads back, or calls invalid, as dayjs and moment do here when strict. luxon 3.7.2 reads the same
# languages right, but for Kurdish, which it calls invalid.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts dayjs@1.11.23 date-fns@4.4.0 moment@2.31.0 luxon@3.7.2
cat >seen.mjs <<'EOF'
import { createRequire } from "node:module";
import { format, isValid, parse } from "date-fns";
import * as dateFnsLocales from "date-fns/locale";
import { DateTime } from "luxon";

const require = createRequire(import.meta.url);
const dayjs = require("dayjs");
dayjs.extend(require("dayjs/plugin/customParseFormat"));
const moment = require("moment");
const iso = "YYYY-MM-DD";

const libraries = {
  dayjs: {
    languages: ["en", "ar", "ru", "uk", "pl", "be", "lt"],
    load: (language) => require(`dayjs/locale/${language}`),
    write: (date, language) => dayjs(date).locale(language).format("D MMMM YYYY"),
    read: (text, language) => read(dayjs(text, "D MMMM YYYY", language)),
  },
  "date-fns": {
    languages: ["enUS", "ar", "ckb", "hy", "kk"],
    write: (date, language) => format(date, "d MMMM yyyy", { locale: dateFnsLocales[language] }),
    read: (text, language) => {
      const date = parse(text, "d MMMM yyyy", new Date(2025, 0, 1), { locale: dateFnsLocales[language] });
      return isValid(date) ? format(date, "yyyy-MM-dd") : "invalid";
    },
  },
  moment: {
    languages: ["en", "ar", "ca", "hr"],
    load: (language) => language !== "en" && require(`moment/locale/${language}`),
    write: (date, language) => moment(date).locale(language).format("D MMMM YYYY"),
    read: (text, language) => read(moment(text, "D MMMM YYYY", language).locale("en")),
  },
  luxon: {
    languages: ["en", "ar", "ru", "uk", "pl", "be", "lt", "hy", "kk", "ca", "hr", "ckb"],
    write: (date, language) => DateTime.fromJSDate(date).setLocale(language).toFormat("d MMMM yyyy"),
    read: (text, language) => DateTime.fromFormat(text, "d MMMM yyyy", { locale: language }).toISODate() ?? "invalid",
  },
};
for (const [name, { languages, load, write, read: readBack }] of Object.entries(libraries)) {
  for (const language of languages) {
    load?.(language);
    const others = [];
    for (let month = 0; month < 12; month += 1) {
      const text = write(new Date(2025, month, 9), language);
      const back = readBack(text, language);
      if (back !== `2025-${String(month + 1).padStart(2, "0")}-09`) others.push(`${text} → ${back}`);
    }
    console.log(`${name} ${language}: ${others.length} of 12 come back otherwise${others.length > 0 ? `, the last ${others.at(-1)}` : ""}`);
  }
}
const strict = [
  dayjs("9 декабря 2025", "D MMMM YYYY", "ru", true),
  moment("9 de desembre 2025", "D MMMM YYYY", "ca", true),
];
console.log(`strict: ${strict.map(read).join(", ")}`);

function read(date) {
  return date.isValid() ? date.format(iso) : "invalid";
}
EOF
cat >expected <<'EOF'
dayjs en: 0 of 12 come back otherwise
dayjs ar: 0 of 12 come back otherwise
dayjs ru: 1 of 12 come back otherwise, the last 9 декабря 2025 → 2026-12-09
dayjs uk: 1 of 12 come back otherwise, the last 9 грудня 2025 → 2026-12-09
dayjs pl: 1 of 12 come back otherwise, the last 9 grudnia 2025 → 2026-12-09
dayjs be: 1 of 12 come back otherwise, the last 9 снежня 2025 → 2026-12-09
dayjs lt: 1 of 12 come back otherwise, the last 9 gruodžio 2025 → 2026-12-09
date-fns enUS: 0 of 12 come back otherwise
date-fns ar: 0 of 12 come back otherwise
date-fns ckb: 4 of 12 come back otherwise, the last 9 تشرینی دووەم 2025 → 2025-12-09
date-fns hy: 2 of 12 come back otherwise, the last 9 հուլիս 2025 → 2025-01-09
date-fns kk: 4 of 12 come back otherwise, the last 9 қараша 2025 → 2025-01-09
moment en: 0 of 12 come back otherwise
moment ar: 0 of 12 come back otherwise
moment ca: 11 of 12 come back otherwise, the last 9 de desembre 2025 → 2025-01-09
moment hr: 9 of 12 come back otherwise, the last 9 prosinca 2025 → 2025-01-09
luxon en: 0 of 12 come back otherwise
luxon ar: 0 of 12 come back otherwise
luxon ru: 0 of 12 come back otherwise
luxon uk: 0 of 12 come back otherwise
luxon pl: 0 of 12 come back otherwise
luxon be: 0 of 12 come back otherwise
luxon lt: 0 of 12 come back otherwise
luxon hy: 0 of 12 come back otherwise
luxon kk: 0 of 12 come back otherwise
luxon ca: 0 of 12 come back otherwise
luxon hr: 0 of 12 come back otherwise
luxon ckb: 12 of 12 come back otherwise, the last ٩ کانونی یەکەم ٢٠٢٥ → invalid
strict: invalid, invalid
EOF
TZ=UTC node seen.mjs | tee seen
diff expected seen
