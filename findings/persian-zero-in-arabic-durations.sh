#!/usr/bin/env bash
# humanize-duration 3.35.1, language "ar": the zero among its Arabic-Indic digits is the Persian one, U+06F0 beside U+0661 to
# U+0669, and “and” is U+FEED, a presentation form of و. Guessed: “١٠ ساعات” with U+0660, and U+0648. Both look alike on most
# screens, but a reader of [٠-٩] finds 1 hour in 10, Number() after the usual subtraction of U+0660 fails, and a search for و
# finds nothing without NFKC.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts humanize-duration@3.35.1
cat >seen.mjs <<'EOF'
import humanize from "humanize-duration";

const HOUR = 3_600_000;
const say = (hours, units) => {
  const text = humanize(hours * HOUR, { language: "ar", units });
  const marks = [...text].filter((mark) => /[^\p{Script=Arabic}\s]|\p{Nd}|[\uFB50-\uFEFF]/u.test(mark));
  console.log(hours, marks.map((mark) => mark.codePointAt(0).toString(16)).join(" "), parseInt(text.match(/[\u0660-\u0669]+/)[0].replace(/./g, (digit) => digit.codePointAt(0) - 0x660), 10));
};
say(10, ["h"]);
say(102, ["h"]);
say(28, ["d", "h"]);
EOF
cat >expected <<'EOF'
10 661 6f0 1
102 661 6f0 662 1
28 661 feed 664 1
EOF
node seen.mjs | tee seen
diff expected seen
