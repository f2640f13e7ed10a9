#!/usr/bin/env bash
# Which package knows the zone of a place that people name? 44 places and abbreviations of the Middle East, Europe and the
# Americas, each looked up in the way that the package's README shows, first hit taken. Guessed: city-timezones, with 7,300
# towns, knows most. Neither does: each lacks what the other has (Homs, Latakia, Erbil; Idlib, Gaziantep, Detroit), and neither
# knows Arabic, Kosovo, Kiev or the UAE by that name. “Several” of @vvo/tzdb are its zones of one abbreviation. timezone-soft, which
# knows more words, is wrong about them (zone-by-gmt-offset.sh).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts city-timezones@1.3.4 @vvo/tzdb@6.202.0
cat >seen.mjs <<'EOS'
import cities from "city-timezones";
import { rawTimeZones } from "@vvo/tzdb";

const wanted = `Damascus Asia/Damascus|Aleppo Asia/Damascus|Idlib Asia/Damascus|Homs Asia/Damascus|Hama Asia/Damascus
Latakia Asia/Damascus|Tartus Asia/Damascus|Deir ez-Zor Asia/Damascus|Raqqa Asia/Damascus|Doha Asia/Qatar|Erbil Asia/Baghdad
Mosul Asia/Baghdad|Sanaa Asia/Aden|Jeddah Asia/Riyadh|Tel Aviv Asia/Jerusalem|Ramallah Asia/Hebron|Beirut Asia/Beirut
Amman Asia/Amman|Cairo Africa/Cairo|Gaziantep Europe/Istanbul|UAE Asia/Dubai|Syria Asia/Damascus|دمشق Asia/Damascus|سوريا Asia/Damascus
Berlin Europe/Berlin|Malmo Europe/Stockholm|Paris Europe/Paris|Kyiv Europe/Kyiv|Kiev Europe/Kyiv|Kosovo Europe/Belgrade
Pristina Europe/Belgrade|Germany Europe/Berlin|New York America/New_York|Detroit America/Detroit|Dearborn America/Detroit
Toronto America/Toronto|São Paulo America/Sao_Paulo|Mexico City America/Mexico_City|GMT+3 ?|UTC-5 ?|EST ?|BST ?|IST ?|PST ?`
  .split(/[|\n]/)
  .map((line) => /^(.*) (\S+)$/.exec(line).slice(1));
const ways = {
  "city-timezones": (name) => cities.lookupViaCity(name).map(({ timezone }) => timezone),
  "@vvo/tzdb": (name) =>
    rawTimeZones
      .filter((zone) => [zone.countryName, zone.abbreviation, ...zone.mainCities].includes(name))
      .map((zone) => zone.name),
};
for (const [name, find] of Object.entries(ways)) {
  const seen = { right: 0, several: 0, wrong: 0, nothing: 0 };
  for (const [place, zone] of wanted) {
    const found = new Set(find(place));
    if (found.size === 0) seen.nothing++;
    else if (found.size > 1) seen.several++;
    else seen[found.has(zone) ? "right" : "wrong"]++;
  }
  console.log(name, JSON.stringify(seen), "of", wanted.length);
}
EOS
cat >expected <<'EOF'
city-timezones {"right":21,"several":0,"wrong":0,"nothing":23} of 44
@vvo/tzdb {"right":21,"several":5,"wrong":0,"nothing":18} of 44
EOF
node seen.mjs | tee seen
diff expected seen
