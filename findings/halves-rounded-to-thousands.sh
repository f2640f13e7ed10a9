#!/usr/bin/env bash
# Short forms of figures: numbro 2.5.0 goes over to the next unit from *half* of it, and rounds to it. With `{ average: true }` 499 is “499” and
# 500 is “1k”; half a million is “1m”, 600 million “1b”. A loss of 500 is “0k”. One decimal keeps 500 (“0.5k”), but 973 still is “1.0k”, which
# is what 1,018 gives too. numeral 2.0.6, whose fork it is, millify 6.1.0 and Node 26's compact notation leave 500 and 973 alone.
# Guessed: a figure below a thousand stays as it is. An option turns it off (`lowPrecision: false`); then 999,999 is “1000k”.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts numbro@2.5.0 numeral@2.0.6 millify@6.1.0
cat >seen.mjs <<'EOF'
import { millify } from "millify";
import numbro from "numbro";
import numeral from "numeral";

const short = {
  numbro: (figure) => numbro(figure).format({ average: true }),
  "numbro, one decimal": (figure) => numbro(figure).format({ average: true, mantissa: 1 }),
  "numbro, lowPrecision off": (figure) => numbro(figure).format({ average: true, lowPrecision: false }),
  numeral: (figure) => numeral(figure).format("0a"),
  millify: (figure) => millify(figure, { precision: 0 }),
  Intl: (figure) => new Intl.NumberFormat("en", { notation: "compact", maximumFractionDigits: 0 }).format(figure),
};
const figures = [499, 500, 973, 1_018, -500, 499_000, 500_000, 999_999, 600_000_000];
console.log(`as written: ${figures.join(", ")}`);
for (const [name, form] of Object.entries(short)) console.log(`${name}: ${figures.map((figure) => form(figure)).join(", ")}`);
EOF
cat >expected <<'EOF'
as written: 499, 500, 973, 1018, -500, 499000, 500000, 999999, 600000000
numbro: 499, 1k, 1k, 1k, 0k, 499k, 1m, 1m, 1b
numbro, one decimal: 499.0, 0.5k, 1.0k, 1.0k, -0.5k, 499.0k, 0.5m, 1.0m, 0.6b
numbro, lowPrecision off: 499, 500, 973, 1k, -500, 499k, 500k, 1000k, 600m
numeral: 499, 500, 973, 1k, -500, 499k, 500k, 1m, 600m
millify: 499, 500, 973, 1K, -500, 499K, 500K, 1M, 600M
Intl: 499, 500, 973, 1K, -500, 499K, 500K, 1M, 600M
EOF
node seen.mjs | tee seen
diff expected seen
