import { loadConfig } from "../config.ts";
import { createLog } from "../log.ts";
import { endInOrder } from "../starting/end-in-order.ts";
import { loadEnvironmentFile } from "../starting/environment-file.ts";
import { describeFatal } from "../starting/fatal-error.ts";
import { takePort } from "../starting/take-port.ts";
import { refuseItself } from "./refuse-itself.ts";
import { startTokenProxy } from "./token-proxy.ts";

try {
  const ownNames = loadEnvironmentFile();
  const { discordApiUrl, proxyHost, proxyPort, logLevel } = loadConfig(process.env, ownNames);
  refuseItself(discordApiUrl, proxyHost, proxyPort);
  const log = createLog(logLevel);
  const ending = endInOrder({ log, exit: process.exit });
  const parts = { apiUrl: discordApiUrl, host: proxyHost, port: proxyPort, log };
  const proxy = await takePort("PROXY_PORT", proxyPort, () => startTokenProxy(parts));
  ending.onStop(() => proxy.close());
  log.warn({ DISCORD_API_URL: proxy.apiUrl, discord: discordApiUrl }, "The proxy is ready");
} catch (error) {
  const { said, exitCode } = describeFatal(error);
  console.error(said);
  process.exit(exitCode);
}
