#!/usr/bin/env bash
# discord.js 14.28.1: `new Client` reads SHARDS and SHARD_COUNT from the process's environment, with or without a sharding
# manager, and its documentation of the options doesn't say so. A deployment's own SHARDS=0-3 is read as JSON and ends the
# constructor by a SyntaxError; SHARD_COUNT=4 splits a bot that asked for nothing; SHARDS=2 alone is taken without asking
# of how many. In a worker thread the environment counts only where there is no workerData: with workerData that is a
# number the constructor throws a TypeError. Guessed: options alone decide, or a message names the variable.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts discord.js@14.28.1
cat >made.mjs <<'EOF'
import { Client } from "discord.js";

try {
  const { shards, shardCount } = new Client({ intents: [] }).options;
  console.log(`shards ${JSON.stringify(shards)} of ${shardCount}`);
} catch (error) {
  console.log(error.constructor.name);
}
EOF
cat >thread.mjs <<'EOF'
import { Worker } from "node:worker_threads";

for (const workerData of [undefined, {}, 7]) {
  const worker = new Worker(new URL("./made.mjs", import.meta.url), { workerData });
  await new Promise((resolve) => worker.once("exit", resolve));
}
EOF
cat >expected <<'EOF'
nothing set: shards [0] of 1
SHARD_COUNT=4: shards [0,1,2,3] of 4
SHARDS=2: shards [2] of 1
SHARDS=0-3: SyntaxError
SHARDS=0,1: SyntaxError
threads, SHARD_COUNT=4, workerData none, {}, 7:
shards [0,1,2,3] of 4
shards [0] of 1
TypeError
EOF
seen() {
  printf '%s: ' "$1"
  env -u SHARDS -u SHARD_COUNT "${@:2}" node made.mjs
}
{
  seen "nothing set"
  for set in SHARD_COUNT=4 SHARDS=2 SHARDS=0-3 SHARDS=0,1; do seen "$set" "$set"; done
  echo "threads, SHARD_COUNT=4, workerData none, {}, 7:"
  env -u SHARDS SHARD_COUNT=4 node thread.mjs
} | tee seen
diff expected seen
