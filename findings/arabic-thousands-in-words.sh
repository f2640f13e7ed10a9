#!/usr/bin/env bash
# written-number 0.11.1, lang ar: right up to 10,000, then the counted “thousand” isn't inflected. 200,000 is «مائتان ألف», which
# wants the construct «مائتا ألف»; 103,000 is «مائة وثلاثة ألف» for «مائة وثلاثة آلاف»; 11,000 lacks the accusative
# «أحد عشر ألفا»; and 12 is spelled with another hamza («إثنا عشر») than 2 («اثنان»). Guessed: right at these sizes as below 10,000.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts written-number@0.11.1
cat >seen.mjs <<'EOF'
import write from "written-number";

for (const number of [2, 12, 745, 3000, 11000, 103000, 200000]) console.log(number, write(number, { lang: "ar" }));
EOF
cat >expected <<'EOF'
2 اثنان
12 إثنا عشر
745 سبعمائة وخمسة وأربعون
3000 ثلاثة آلاف
11000 أحد عشر ألف
103000 مائة وثلاثة ألف
200000 مائتان ألف
EOF
node seen.mjs | tee seen
diff expected seen
