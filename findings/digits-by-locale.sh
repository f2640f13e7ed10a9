#!/usr/bin/env bash
# @internationalized/number 3.6.9 reads Arabic-Indic digits (١٠١٨) in every locale, English and German too, but Persian ones
# (۱۰۱۸), which look nearly the same and come from many phones' keyboards, in fa alone: elsewhere, Arabic locales included, the
# number is NaN. A thousands mark of Arabic between Western digits is NaN in ar and en and 1018 in ar-SY. Guessed: both kinds of
# digits, or only the locale's own. A percent parser divides a number without a sign by 100 and rounds: 1.018 is 0.0102.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @internationalized/number@3.6.9
cat >seen.mjs <<'EOF'
import { NumberParser } from "@internationalized/number";

for (const locale of ["en", "de", "ar", "ar-SY", "fa"]) {
  const parser = new NumberParser(locale);
  console.log(locale, "Arabic-Indic", parser.parse("١٠١٨"), "| Persian", parser.parse("۱۰۱۸"), "| 1٬018", parser.parse("1٬018"));
}
const percent = new NumberParser("ar-SY", { style: "percent", maximumFractionDigits: 2 });
console.log("percent", percent.parse("٧٣٪"), percent.parse("1.018"));
EOF
cat >expected <<'EOF'
en Arabic-Indic 1018 | Persian NaN | 1٬018 NaN
de Arabic-Indic 1018 | Persian NaN | 1٬018 NaN
ar Arabic-Indic 1018 | Persian NaN | 1٬018 NaN
ar-SY Arabic-Indic 1018 | Persian NaN | 1٬018 1018
fa Arabic-Indic 1018 | Persian 1018 | 1٬018 1018
percent 0.73 0.0102
EOF
node seen.mjs | tee seen
diff expected seen
