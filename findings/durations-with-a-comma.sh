#!/usr/bin/env bash
# @sapphire/duration 1.2.0, which bots use for “in 1h 30m”: a decimal comma is thrown away, so that “1,5h” is fifteen hours;
# “1h30” is one hour, the 30 dropped without a word; “5 minutes ago” is five minutes ahead. Text that it understands
# nothing of gives NaN, so a check for NaN lets all three pass. Guessed: 1.5 hours or NaN, 90 minutes or NaN, and NaN.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @sapphire/duration@1.2.0
cat >seen.mjs <<'EOF'
import { Duration } from "@sapphire/duration";

for (const text of ["1.5h", "1,5h", "1h 30m", "1h30", "5 minutes ago", "90"]) console.log(`${text} -> ${new Duration(text).offset / 60_000} min`);
EOF
cat >expected <<'EOF'
1.5h -> 90 min
1,5h -> 900 min
1h 30m -> 90 min
1h30 -> 60 min
5 minutes ago -> 5 min
90 -> NaN min
EOF
node seen.mjs | tee seen
diff expected seen
