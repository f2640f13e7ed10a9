#!/usr/bin/env bash
# timezones-list 3.1.0, a list for pickers of a zone with `tzCode`, a label and `utc`: of 424 zones eleven have an offset that
# they have at no time of 2026, among them Asia/Damascus and Asia/Amman (+02:00; +03:00 all year since October 2022),
# Africa/Casablanca, America/Asuncion and Asia/Qostanay, and the zone Europe/Zaporizhzhia is none that Intl knows (it is spelt
# Zaporozhye there). Antarctica/Casey's `utc` is “+8:00”, without the zero that all others have. Guessed: codes that Intl takes, and
# their offset in winter or in summer. Keep the code, check it, and reckon the offset.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts timezones-list@3.1.0
cat >seen.cjs <<'EOF'
const zones = require("timezones-list").default;
const DAYS = [new Date(Date.UTC(2026, 0, 15)), new Date(Date.UTC(2026, 6, 15))];

function minutesOf(written) {
  const [, sign, hours, minutes] = /([+-])(\d\d?):(\d\d)/.exec(written);
  return Number(`${sign}1`) * (60 * Number(hours) + Number(minutes));
}

function offsetOf(timeZone, day) {
  const format = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
  const name = format.formatToParts(day).find(({ type }) => type === "timeZoneName").value;
  return name === "GMT" ? 0 : minutesOf(name);
}

function isKnown(timeZone) {
  try {
    return Boolean(new Intl.DateTimeFormat("en-US", { timeZone }));
  } catch {
    return false;
  }
}

const known = zones.filter(({ tzCode }) => isKnown(tzCode));
const wrong = known.filter(({ tzCode, utc }) => !DAYS.some((day) => offsetOf(tzCode, day) === minutesOf(utc)));
const seen = {
  zones: zones.length,
  unknown: zones.filter((zone) => !known.includes(zone)).map(({ tzCode }) => tzCode),
  wrong: wrong.map(({ tzCode, utc }) => `${tzCode} ${utc}`).sort(),
  oddly: zones.filter(({ utc }) => !/^[+-]\d\d:\d\d$/.test(utc)).map(({ tzCode, utc }) => `${tzCode} ${utc}`),
};
const expected = {
  zones: 424,
  unknown: ["Europe/Zaporizhzhia"],
  wrong: [
    "Africa/Casablanca +00:00",
    "Africa/El_Aaiun +00:00",
    "Africa/Windhoek +01:00",
    "America/Asuncion -04:00",
    "America/Chihuahua -07:00",
    "America/Godthab -03:00",
    "America/Ojinaga -07:00",
    "Antarctica/Vostok +06:00",
    "Asia/Amman +02:00",
    "Asia/Damascus +02:00",
    "Asia/Qostanay +06:00",
  ],
  oddly: ["Antarctica/Casey +8:00"],
};
console.log(JSON.stringify(seen, null, 2));
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error("timezones-list or this Node's zones say otherwise now");
  process.exit(1);
}
EOF
node seen.cjs
