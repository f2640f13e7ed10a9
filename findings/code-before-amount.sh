#!/usr/bin/env bash
# Amounts as agencies and banks write them, the currency's code first. @microsoft/recognizers-text-number-with-unit 1.3.1 takes the code for a
# unit without a number, and the number behind it for its hundredths: “USD 1,018” is 10.18 dollars, “SYP 50 million” half a million pounds,
# “USD 5.20” five cents. With the code behind the amount, or a symbol before it, every one is right. Its German is a hundred times short as
# well; French and Spanish are right.
# Guessed: the same amount wherever the code stands, or none. The text, the code and the form of the answer are as for a right one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @microsoft/recognizers-text-number-with-unit@1.3.1
cat >seen.mjs <<'EOF'
import { recognizeCurrency } from "@microsoft/recognizers-text-number-with-unit";

const texts = [
  ["en-us", "$1,018"],
  ["en-us", "1,018 USD"],
  ["en-us", "USD 1,018"],
  ["en-us", "USD 5.20"],
  ["en-us", "50 million SYP"],
  ["en-us", "SYP 50 million"],
  ["en-us", "between 500 USD and 700 USD"],
  ["en-us", "between USD 500 and USD 700"],
  ["en-us", "EUR 2.5 billion in aid"],
  ["de-de", "1018 EUR"],
  ["de-de", "EUR 1018"],
  ["fr-fr", "EUR 1018"],
  ["es-es", "EUR 1018"],
];
for (const [language, text] of texts) {
  const read = recognizeCurrency(text, language).map(({ resolution }) => `${Number(resolution.value)} ${resolution.isoCurrency ?? resolution.unit}`);
  console.log(`${language} ${text}: ${read.join(" and ") || "none"}`);
}
EOF
cat >expected <<'EOF'
en-us $1,018: 1018 Dollar
en-us 1,018 USD: 1018 USD
en-us USD 1,018: 10.18 USD
en-us USD 5.20: 0.052000000000000005 USD
en-us 50 million SYP: 50000000 SYP
en-us SYP 50 million: 500000 SYP
en-us between 500 USD and 700 USD: 500 USD and 700 USD
en-us between USD 500 and USD 700: 5 USD and 7 USD
en-us EUR 2.5 billion in aid: 25000000 EUR
de-de 1018 EUR: 1018 EUR
de-de EUR 1018: 10.18 EUR
fr-fr EUR 1018: 1018 Euro
es-es EUR 1018: 1018 Euro
EOF
node seen.mjs | tee seen
diff expected seen
