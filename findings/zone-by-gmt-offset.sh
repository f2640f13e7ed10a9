#!/usr/bin/env bash
# timezone-soft 1.5.2 reads “GMT+3”, as people in Damascus or Riyadh write it, as the zone Etc/GMT+3, whose sign is POSIX's:
# three hours *behind* UTC. “UTC+3” it reads right, so two spellings of one offset lie six hours apart. Guessed: the same zone,
# or none. Besides, “EST” offers Europe/Tallinn, and “EET” offers Asia/Damascus and Asia/Amman, which left that time in 2022.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts timezone-soft@1.5.2
cat >seen.mjs <<'EOF'
import soft from "timezone-soft";

const hours = (zone) =>
  new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" })
    .formatToParts(new Date("2026-01-15T00:00:00Z"))
    .find(({ type }) => type === "timeZoneName").value;
for (const text of ["GMT+3", "UTC+3", "GMT-5", "UTC-5"]) {
  const [{ iana }] = soft(text);
  console.log(text, "->", iana, hours(iana));
}
const offers = (text) => soft(text).map(({ iana }) => iana);
console.log("EST offers Europe/Tallinn:", offers("EST").includes("Europe/Tallinn"));
for (const zone of ["Asia/Damascus", "Asia/Amman"]) console.log("EET offers", zone + ":", offers("EET").includes(zone), hours(zone));
EOF
cat >expected <<'EOF'
GMT+3 -> Etc/GMT+3 GMT-03:00
UTC+3 -> Etc/GMT-3 GMT+03:00
GMT-5 -> Etc/GMT-5 GMT+05:00
UTC-5 -> Etc/GMT+5 GMT-05:00
EST offers Europe/Tallinn: true
EET offers Asia/Damascus: true GMT+03:00
EET offers Asia/Amman: true GMT+03:00
EOF
node seen.mjs | tee seen
diff expected seen
