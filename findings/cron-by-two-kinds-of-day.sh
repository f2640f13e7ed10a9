#!/usr/bin/env bash
# @sapphire/cron 1.2.1, of the family of bots' utilities: a pattern with a day of the month *and* a weekday runs where both hold, while
# cron 4.4.0, cron-parser 5.10.6 and croner 11.0.1 run where either does, as crontab(5) and POSIX have it. “0 9 1 * 1” (on the first,
# and on Mondays) is three runs in 2027 instead of 61. Where one of the two is `*`, all four agree.
# Guessed: all four the same. Its README says nothing of it, and the family's own @sapphire/plugin-scheduled-tasks 10.0.4 schedules by
# bullmq, so by cron-parser: the same pattern means two things within it. cronstrue's “and on Monday” can be read either way.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @sapphire/cron@1.2.1 cron@4.4.0 cron-parser@5.10.6 croner@11.0.1 cronstrue@3.39.0
cat >seen.mjs <<'EOF'
import { Cron as Sapphire } from "@sapphire/cron";
import { CronTime } from "cron";
import parser from "cron-parser";
import { Cron as Croner } from "croner";
import cronstrue from "cronstrue";

const from = new Date("2026-12-31T12:00:00Z");
const until = new Date("2028-01-01T00:00:00Z");
const next = {
  "@sapphire/cron": (pattern, date) => new Sapphire(pattern).next(date),
  cron: (pattern, date) => new CronTime(`0 ${pattern}`, "UTC").getNextDateFrom(date, "UTC").toJSDate(),
  "cron-parser": (pattern, date) => parser.CronExpressionParser.parse(pattern, { tz: "UTC", currentDate: date }).next().toDate(),
  croner: (pattern, date) => new Croner(pattern, { timezone: "UTC", paused: true }).nextRun(date),
};
for (const pattern of ["0 9 1 * *", "0 9 * * 1", "0 9 1 * 1", "0 0 13 * 5"]) {
  console.log(`${pattern} (${cronstrue.toString(pattern)})`);
  for (const [name, after] of Object.entries(next)) {
    const runs = [];
    for (let date = after(pattern, from); date < until; date = after(pattern, date)) runs.push(date.toISOString().slice(5, 10));
    console.log(`  ${name}: ${runs.length} in 2027, ${runs.slice(0, 3).join(", ")}`);
  }
}
EOF
cat >expected <<'EOF'
0 9 1 * * (At 09:00 AM, on day 1 of the month)
  @sapphire/cron: 12 in 2027, 01-01, 02-01, 03-01
  cron: 12 in 2027, 01-01, 02-01, 03-01
  cron-parser: 12 in 2027, 01-01, 02-01, 03-01
  croner: 12 in 2027, 01-01, 02-01, 03-01
0 9 * * 1 (At 09:00 AM, only on Monday)
  @sapphire/cron: 52 in 2027, 01-04, 01-11, 01-18
  cron: 52 in 2027, 01-04, 01-11, 01-18
  cron-parser: 52 in 2027, 01-04, 01-11, 01-18
  croner: 52 in 2027, 01-04, 01-11, 01-18
0 9 1 * 1 (At 09:00 AM, on day 1 of the month, and on Monday)
  @sapphire/cron: 3 in 2027, 02-01, 03-01, 11-01
  cron: 61 in 2027, 01-01, 01-04, 01-11
  cron-parser: 61 in 2027, 01-01, 01-04, 01-11
  croner: 61 in 2027, 01-01, 01-04, 01-11
0 0 13 * 5 (At 12:00 AM, on day 13 of the month, and on Friday)
  @sapphire/cron: 1 in 2027, 08-13
  cron: 64 in 2027, 01-01, 01-08, 01-13
  cron-parser: 64 in 2027, 01-01, 01-08, 01-13
  croner: 64 in 2027, 01-01, 01-08, 01-13
EOF
node seen.mjs | tee seen
diff expected seen
