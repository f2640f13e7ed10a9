#!/usr/bin/env bash
# Halves and quarters of a million, as news write them. @microsoft/recognizers-text-number 1.3.1 divides by the scale: “half a million” is
# 0.000002, “one and a half million” 1.0000005, “a quarter of a million” 0.000004. compromise 14.17.0 has 500,000 for the first, drops the
# half of the second (1,000,000) and makes two numbers of the third. Both read “1.5 million” and “three and a half” right.
# Guessed: 500,000, 1,500,000 and 250,000 from both, or no number. Neither throws or says that it is unsure.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @microsoft/recognizers-text-number@1.3.1 compromise@14.17.0
cat >seen.mjs <<'EOF'
import { NumberRecognizer } from "@microsoft/recognizers-text-number";
import nlp from "compromise";

const model = new NumberRecognizer("en-us").getNumberModel("en-us");
const readers = {
  recognizers: (text) => model.parse(text).map(({ resolution }) => Number(resolution.value)),
  compromise: (text) => nlp(text).numbers().json().map(({ number }) => number.num),
};
const texts = [
  "1.5 million displaced",
  "three and a half",
  "half a million displaced",
  "one and a half million displaced",
  "two and a half thousand dead",
  "a million and a half displaced",
  "a quarter of a million displaced",
];
for (const text of texts) {
  const read = Object.entries(readers).map(([name, numbers]) => `${name} ${numbers(text).join(" and ")}`);
  console.log(`${text}: ${read.join(", ")}`);
}
EOF
cat >expected <<'EOF'
1.5 million displaced: recognizers 1500000, compromise 1500000
three and a half: recognizers 3.5, compromise 3.5
half a million displaced: recognizers 0.000002, compromise 500000
one and a half million displaced: recognizers 1.0000005, compromise 1000000
two and a half thousand dead: recognizers 2.0005, compromise 2000
a million and a half displaced: recognizers 1000000.5, compromise 1000000.5
a quarter of a million displaced: recognizers 0.000004, compromise 0.25 and 1000000
EOF
node seen.mjs | tee seen
diff expected seen
