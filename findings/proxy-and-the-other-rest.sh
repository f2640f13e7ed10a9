#!/usr/bin/env bash
# @discordjs/proxy 2.1.1 beside discord.js 14.28.1, in an ES module: the proxy tells Discord's errors by `instanceof` with the classes of
# @discordjs/rest's ES build, while discord.js hands on those of its CommonJS build. Behind a REST of discord.js a 404 of Discord's comes
# out of the proxy as an empty 200, and its handler rejects; behind the very same REST imported from @discordjs/rest as the 404 that it is.
# Guessed: one package, one class.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts discord.js@14.28.1 @discordjs/proxy@2.1.1 @discordjs/rest@2.6.3
cat >seen.mjs <<'EOF'
import { createServer } from "node:http";
import { proxyRequests } from "@discordjs/proxy";
import { REST as Own } from "@discordjs/rest";
import { REST as DiscordJs } from "discord.js";

const listening = (handle) =>
  new Promise((resolve) => {
    const server = createServer(handle).listen(0, "127.0.0.1", () => resolve(server));
  });
const discord = await listening((_, response) => {
  response.writeHead(404, { "content-type": "application/json" }).end('{"code":10003,"message":"Unknown Channel"}');
});
const api = `http://127.0.0.1:${discord.address().port}/api`;
for (const [name, REST] of [["@discordjs/rest", Own], ["discord.js", DiscordJs]]) {
  const forward = proxyRequests(new REST({ api, retries: 0 }));
  let raised = "nothing";
  const proxy = await listening((...exchange) => forward(...exchange).catch(({ message }) => (raised = message)));
  const answer = await fetch(`http://127.0.0.1:${proxy.address().port}/api/v10/channels/1`);
  console.log(name, answer.status, JSON.stringify(await answer.text()), "raised:", raised);
  proxy.close();
}
process.exit(0);
EOF
cat >expected <<'EOF'
@discordjs/rest 404 "{\"code\":10003,\"message\":\"Unknown Channel\"}" raised: nothing
discord.js 200 "" raised: Unknown Channel
EOF
node seen.mjs | tee seen
diff expected seen
