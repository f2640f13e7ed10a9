#!/usr/bin/env bash
# Node 26.10 brings the time zones' rules of 2026c in its own ICU data. Guessed: only a new Node changes them, and Temporal, which
# is written in Rust, has rules of its own. Neither: ICU reads ICU_TIMEZONE_FILES_DIR at the process's start, and with a
# `zoneinfo64.res` there Intl, Temporal and process.versions.tz all follow it. Unicode publishes such files for each release
# (unicode-org/icu-data, tzdata/icunew); no package of npm's has them. Here Node's own file is taken out of the program
# and its +03:00 made +03:30.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >take.mjs <<'EOS'
import { readFileSync, writeFileSync } from "node:fs";

const program = readFileSync(process.execPath);
const version = program.indexOf(Buffer.from(process.versions.tz, "utf16le"));
const header = program.lastIndexOf(Buffer.from("ResB"), version) - 12;
const start = header + program.readUInt16LE(header);
const rules = Buffer.from(program.subarray(header, start + program.readUInt32LE(start + 12) * 4));
const three = Buffer.alloc(4);
three.writeInt32LE(3 * 3600);
for (let i = rules.indexOf(three); i >= 0; i = rules.indexOf(three, i)) rules.writeInt32LE(3.5 * 3600, i);
rules.write("2099z", rules.indexOf(Buffer.from(process.versions.tz, "utf16le")), "utf16le");
writeFileSync("zoneinfo64.res", rules);
EOS
cat >seen.mjs <<'EOS'
const noon = Temporal.Instant.from("2027-01-15T12:00:00Z");
const zone = "Asia/Riyadh";
const shown = new Intl.DateTimeFormat("en-GB", { timeZone: zone, timeStyle: "short" }).format(noon.epochMilliseconds);
console.log(process.versions.tz > "2099", noon.toZonedDateTimeISO(zone).offset, shown);
EOS
cat >expected <<'EOS'
false +03:00 15:00
true +03:30 15:30
EOS
node take.mjs
{ node seen.mjs; ICU_TIMEZONE_FILES_DIR=$PWD node seen.mjs; } | tee seen
diff expected seen
