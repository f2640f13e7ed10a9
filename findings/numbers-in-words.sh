#!/usr/bin/env bash
# Two readers of numbers in words, on a reporter's English. numerizer 0.0.4: the hyphen of “forty-five” makes 745 “740-5”, two
# counts run into one (“140-128-5”), “hundreds” is “NaNs”. words-to-numbers 1.5.1 gets these right, but puts figures where
# nothing is counted: “no one” → “no 1”, “the second day” → “the 2 day”, “point of no return” → “0 of no return”.
# Guessed: 745 from both, and words that count nothing left alone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts numerizer@0.0.4 words-to-numbers@1.5.1
cat >seen.mjs <<'EOF'
import numerizer from "numerizer";
import { wordsToNumbers } from "words-to-numbers";

const texts = [
  "seven hundred and forty-five civilians",
  "one hundred forty-eight and one hundred twenty-five",
  "hundreds of people",
  "no one was hurt",
  "the second day",
  "point of no return",
];
for (const text of texts) console.log(`${text} | ${numerizer(text)} | ${wordsToNumbers(text)}`);
EOF
cat >expected <<'EOF'
seven hundred and forty-five civilians | 740-5 civilians | 745 civilians
one hundred forty-eight and one hundred twenty-five | 140-128-5 | 148 and 125
hundreds of people | NaNs of people | hundreds of people
no one was hurt | no 1 was hurt | no 1 was hurt
the second day | the second day | the 2 day
point of no return | point of no return | 0 of no return
EOF
node seen.mjs | tee seen
diff expected seen
