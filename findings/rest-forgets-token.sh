#!/usr/bin/env bash
# @discordjs/rest 2.6.3: one answer of 401, as a proxy or an outage gives it, makes the client forget its token for good.
# Every later request rejects before it is sent, with an error that speaks of a token that was never set; at the gateway the
# bot stays online. The same holds for a webhook's or an interaction's address, unless the request says `auth: false`.
# Guessed: the request rejects, and the next one is tried with the token it was given.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @discordjs/rest@2.6.3
cat >seen.mjs <<'EOF'
import { createServer } from "node:http";
import { REST } from "@discordjs/rest";

let answers = [];
let heard = 0;
const server = createServer((_, response) => {
  heard++;
  response.writeHead(answers.shift() ?? 200, { "Content-Type": "application/json" }).end('{"message":"401: Unauthorized","code":0}');
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const api = `http://127.0.0.1:${server.address().port}/api`;

async function tryIt(label, path, options) {
  const rest = new REST({ api }).setToken("a.b.c");
  answers = [401];
  heard = 0;
  const told = [];
  for (let i = 0; i < 3; i++) {
    const { name, message, status } = await rest.get(path, options).then(() => ({ name: "answered" }), (error) => error);
    told.push(name === "answered" ? name : status ? `${name} ${status}` : message.split(",")[0]);
  }
  console.log(`${label}: ${told.join(" | ")} (requests heard: ${heard})`);
}
await tryIt("with a token", "/users/@me");
await tryIt("a webhook's address", "/webhooks/123/token");
await tryIt("auth: false", "/webhooks/123/token", { auth: false });
server.close();
EOF
cat >expected <<'EOF'
with a token: DiscordAPIError[0] 401 | Expected token to be set for this request | Expected token to be set for this request (requests heard: 1)
a webhook's address: DiscordAPIError[0] 401 | Expected token to be set for this request | Expected token to be set for this request (requests heard: 1)
auth: false: DiscordAPIError[0] 401 | answered | answered (requests heard: 3)
EOF
node seen.mjs | tee seen
diff expected seen
