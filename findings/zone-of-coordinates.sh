#!/usr/bin/env bash
# geo-tz 8.1.9, “the zone of these coordinates”: its smaller data set, geo-tz/now, answers Europe/Moscow for all of Syria, Iraq
# and Saudi Arabia, since one zone stands there for all that keep the same time from now on. The default set merges zones that
# agree since 1970: Sanaa is Asia/Riyadh, Reykjavik Africa/Abidjan. Guessed: a zone of the place's own country, which
# only geo-tz/all gives. Whoever shows the name to a member in Damascus shows Moscow's, and follows Moscow's next change.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts geo-tz@8.1.9
cat >seen.mjs <<'EOF'
import { find } from "geo-tz";
import { find as findAll } from "geo-tz/all";
import { find as findNow } from "geo-tz/now";

const places = { Damascus: [33.51, 36.29], Latakia: [35.52, 35.78], Riyadh: [24.7, 46.7], Sanaa: [15.35, 44.2], Reykjavik: [64.1, -21.9] };
for (const [name, [latitude, longitude]] of Object.entries(places))
  console.log(name, "| default", ...find(latitude, longitude), "| now", ...findNow(latitude, longitude), "| all", ...findAll(latitude, longitude));
EOF
cat >expected <<'EOF'
Damascus | default Asia/Damascus | now Europe/Moscow | all Asia/Damascus
Latakia | default Asia/Damascus | now Europe/Moscow | all Asia/Damascus
Riyadh | default Asia/Riyadh | now Europe/Moscow | all Asia/Riyadh
Sanaa | default Asia/Riyadh | now Europe/Moscow | all Asia/Aden
Reykjavik | default Africa/Abidjan | now Africa/Abidjan | all Atlantic/Reykjavik
EOF
node seen.mjs | tee seen
diff expected seen
