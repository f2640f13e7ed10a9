#!/usr/bin/env bash
# node-polyglot 2.6.0, locale ar (ar-SY, ar-EG): a fraction below three takes the form for *none*, because below three the count itself is
# the form's index and no form has the index 1.5. A million and a half dead read «لا أحد», nobody. Six others (Node 26's Intl.PluralRules,
# intl-messageformat 12.1.5, @messageformat/core 3.4.1, make-plural 8.1.0, plurals-cldr 2.0.1, i18next 27.1.5) take “other” for every
# fraction, and on whole numbers all seven agree. Guessed: the same form from all, or an error; polyglot's README asks for “a number”.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts \
  node-polyglot@2.6.0 intl-messageformat@12.1.5 @messageformat/core@3.4.1 make-plural@8.1.0 plurals-cldr@2.0.1 i18next@27.1.5
cat >seen.mjs <<'EOF'
import MessageFormat from "@messageformat/core";
import i18next from "i18next";
import { IntlMessageFormat } from "intl-messageformat";
import { ar } from "make-plural";
import Polyglot from "node-polyglot";
import cldr from "plurals-cldr";

const forms = ["zero", "one", "two", "few", "many", "other"];
const message = `{count, plural, ${forms.map((form) => `${form} {${form}}`).join(" ")}}`;
const polyglot = new Polyglot({ locale: "ar", phrases: { message: forms.join(" |||| ") } });
const rules = new Intl.PluralRules("ar");
const icu = new IntlMessageFormat(message, "ar");
const compiled = new MessageFormat("ar").compile(message);
const translation = Object.fromEntries(forms.map((form) => [`message_${form}`, form]));
await i18next.init({ lng: "ar", resources: { ar: { translation } }, showSupportNotice: false });
const others = [
  (count) => rules.select(count),
  (count) => icu.format({ count }),
  (count) => compiled({ count }),
  (count) => ar(count),
  (count) => cldr("ar", count),
  (count) => i18next.t("message", { count }),
];
const seen = (count) => ({ polyglot: polyglot.t("message", count), others: new Set(others.map((form) => form(count))) });
const differ = (count) => {
  const { polyglot, others } = seen(count);
  return others.size > 1 || !others.has(polyglot);
};
const whole = [...Array(2000).keys(), 103_000, 1_000_000];
console.log("whole numbers that differ:", whole.filter(differ).length);
for (const count of [0, 0.5, 1.5, 2.9, 3.5, 10.5, 11.5]) {
  const { polyglot, others } = seen(count);
  console.log(count, `polyglot ${polyglot}, others ${[...others].join(" ")}`);
}
const dead = "لا أحد |||| مليون شخص |||| مليونا شخص |||| %{smart_count} ملايين شخص |||| %{smart_count} مليون شخص |||| %{smart_count} مليون شخص";
for (const locale of ["ar", "ar-SY", "ar-EG"]) console.log(locale, new Polyglot({ locale, phrases: { dead } }).t("dead", 1.5));
EOF
cat >expected <<'EOF'
whole numbers that differ: 0
0 polyglot zero, others zero
0.5 polyglot zero, others other
1.5 polyglot zero, others other
2.9 polyglot zero, others other
3.5 polyglot few, others other
10.5 polyglot other, others other
11.5 polyglot many, others other
ar لا أحد
ar-SY لا أحد
ar-EG لا أحد
EOF
node seen.mjs | tee seen
diff expected seen
