#!/usr/bin/env bash
# moment-hijri 3.0.0 with moment 2.31.0: to load the plugin makes Saudi Arabic the locale of the whole process. Every date that any other
# module formats afterwards has Arabic month names and Arabic-Indic digits.
# Guessed: a calendar plugin adds its formats and leaves everybody's language alone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts moment-hijri@3.0.0 moment@2.31.0
cat >seen.cjs <<'EOF'
const moment = require("moment");
const shown = () => console.log(moment.locale(), moment.utc("2025-03-10").format("D MMMM YYYY"));
shown();
require("moment-hijri");
shown();
EOF
cat >expected <<'EOF'
en 10 March 2025
ar-sa ١٠ مارس ٢٠٢٥
EOF
node seen.cjs | tee seen
diff expected seen
