import type { Log } from "../log.ts";

const PREPARING = "Preparing the pack; the next start takes it from the cache";

/** Says why a start takes long: in the log, or in the playground, whose log tells warnings alone, to whoever waits for the page. */
export function announcePreparing(log: Pick<Log, "info">, isPlayground: boolean): void {
  if (isPlayground) console.log(`${PREPARING}.\n`);
  else log.info(PREPARING);
}

/** Says where the playground's page is. */
export function announcePage(url: string): void {
  console.log(`Without DISCORD_TOKEN this is the playground: the same bot, on a Discord of your own.\n\n  ${url}\n`);
}
