#!/usr/bin/env bash
# cron 4.4.0 where clocks go back at midnight, as in Cairo and Beirut: a job for every day at 00:00 runs twice on that night, for the hour
# that is repeated (23:00 again) is given out as the next midnight. cron-parser 5.10.6 and croner 11.0.1 run it once. In spring, when there
# is no 00:30, cron and croner make it 01:00, cron-parser 01:30.
# Guessed: libraries that take a zone run a daily job once a day.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts cron@4.4.0 cron-parser@5.10.6 croner@11.0.1
cat >seen.mjs <<'EOF'
import { CronTime } from "cron";
import parser from "cron-parser";
import { Cron } from "croner";

const timeZone = "Africa/Cairo";
const clock = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" });
const shown = (dates) => dates.map((date) => clock.format(date).slice(5)).join(", ");
const runs = {
  cron(pattern, from) {
    const time = new CronTime(`0 ${pattern}`, timeZone);
    const first = time.getNextDateFrom(from, timeZone).toJSDate();
    const second = time.getNextDateFrom(first, timeZone).toJSDate();
    return [first, second, time.getNextDateFrom(second, timeZone).toJSDate()];
  },
  "cron-parser"(pattern, from) {
    const times = parser.CronExpressionParser.parse(pattern, { tz: timeZone, currentDate: from });
    return [1, 2, 3].map(() => times.next().toDate());
  },
  croner: (pattern, from) => new Cron(pattern, { timezone: timeZone, paused: true }).nextRuns(3, from),
};
for (const [season, pattern, from] of [
  ["autumn", "0 0 * * *", "2026-10-28T12:00:00Z"],
  ["spring", "30 0 * * *", "2026-04-22T12:00:00Z"],
])
  for (const [name, next] of Object.entries(runs)) console.log(season, name, shown(next(pattern, new Date(from))));
EOF
cat >expected <<'EOF'
autumn cron 10-29 00:00, 10-29 23:00, 10-30 00:00
autumn cron-parser 10-29 00:00, 10-30 00:00, 10-31 00:00
autumn croner 10-29 00:00, 10-30 00:00, 10-31 00:00
spring cron 04-23 00:30, 04-24 01:00, 04-25 00:30
spring cron-parser 04-23 00:30, 04-24 01:30, 04-25 00:30
spring croner 04-23 00:30, 04-24 01:00, 04-25 00:30
EOF
node seen.mjs | tee seen
diff expected seen
