import { createHash } from "node:crypto";
import { type Client, DiscordAPIError } from "discord.js";
import { type Correction, correctionsSince } from "../knowledge/corrections.ts";
import type { Language } from "../knowledge/schema.ts";
import type { FactVersion, PostedAnswer } from "../store/curation-store.ts";
import type { Bot } from "./bot.ts";
import { correctionNotice, withCorrections } from "./messages/correction-message.ts";
import { renderShown, type Shown } from "./messages/shown.ts";

type Corrector = Pick<Bot, "client" | "engine" | "store" | "log" | "now">;

/** How long a message is corrected after it was posted, and a correction told after it was made. */
const WINDOW_MS = 14 * 24 * 60 * 60 * 1000;
/** Discord's limit for a nonce. */
const NONCE = 25;

/**
 * Brings everything that was said in the last 14 days up to the present base: notes which facts changed, edits the messages
 * that show them, and tells each daily channel once. It picks up where an earlier run ended.
 */
export async function correctPosts(bot: Corrector): Promise<void> {
  const { store, now } = bot;
  const since = now().epochMilliseconds - WINDOW_MS;
  await store.forgetPostedBefore(since);
  const versions = await noteVersions(bot);
  for (const messages of await staleMessages(bot, since)) await edit(bot, messages);
  await tellDailyChannels(
    bot,
    versions.filter(({ version, before, seenAt }) => version > before && seenAt >= since),
  );
}

/** Compares the base's versions with those known so far. What a new store or a new fact begins with isn't a correction. */
async function noteVersions({ engine, store, now }: Corrector): Promise<FactVersion[]> {
  const known = new Map((await store.factVersions()).map((version) => [version.fact, version]));
  const versions: FactVersion[] = [];
  for (const { id, version } of engine.base.facts.values()) {
    const before = known.get(id);
    if (before?.version === version) versions.push(before);
    else {
      const isCorrection = before !== undefined && version > before.version;
      const noted = {
        fact: id,
        version,
        before: isCorrection ? before.version : version,
        seenAt: isCorrection ? now().epochMilliseconds : 0,
      };
      await store.setFactVersion(noted);
      versions.push(noted);
    }
  }
  return versions;
}

async function staleMessages({ engine, store }: Corrector, since: number): Promise<PostedAnswer[]> {
  const stale = new Map<string, PostedAnswer>();
  for (const { id, version } of engine.base.facts.values()) {
    for (const posted of await store.postedWithOther(id, version, since)) stale.set(posted.messageId, posted);
  }
  return [...stale.values()];
}

/** Edits one message; one that is gone or out of reach is forgotten, any other failure is left to the next run. */
async function edit({ client, engine: { base }, store, log }: Corrector, posted: PostedAnswer): Promise<void> {
  const { channelId, messageId, shows, language } = posted;
  const facts = await store.postedFacts(messageId);
  const message = renderShown(base, shows as Shown, language as Language);
  if (!message) {
    log.warn({ channelId, messageId, shows }, "A posted answer isn't in the knowledge any more and stays as it is");
    await store.forgetPosted(messageId);
    return;
  }
  const corrections = correctionsSince(base.facts, facts);
  try {
    const channel = await client.channels.fetch(channelId);
    if (!channel?.isTextBased()) throw new TypeError(`${channelId} holds no messages`);
    await channel.messages.edit(messageId, withCorrections(message, corrections, language as Language));
  } catch (error) {
    const gone = error instanceof TypeError || (error instanceof DiscordAPIError && [403, 404].includes(error.status));
    log.warn({ err: error, channelId, messageId, gone }, "A posted answer couldn't be corrected");
    if (gone) await store.forgetPosted(messageId);
    return;
  }
  const shown = facts.flatMap(({ fact }) => ({ fact, version: base.facts.get(fact)?.version ?? 0 }));
  await store.markShown(messageId, shown);
  log.info({ channelId, messageId, facts: corrections.map(({ fact }) => fact.id) }, "A posted answer was corrected");
}

/** Who set the summary up after the correction was never told the old value by it. */
async function tellDailyChannels(bot: Corrector, corrected: readonly FactVersion[]): Promise<void> {
  const { client, engine, store, log } = bot;
  if (corrected.length === 0) return;
  for (const { channelId, setAt, language } of await store.allDaily()) {
    const untold: FactVersion[] = [];
    for (const version of corrected)
      if (setAt <= version.seenAt && !(await store.wasTold(channelId, version))) untold.push(version);
    const corrections = untold.flatMap(({ fact: id, before }): Correction[] => {
      const fact = engine.base.facts.get(id);
      return fact ? [{ fact, since: before }] : [];
    });
    if (corrections.length === 0) continue;
    try {
      await post(client, channelId, correctionNotice(corrections, language as Language), untold);
      for (const version of untold) await store.markTold(channelId, version);
    } catch (error) {
      log.warn({ err: error, channelId }, "A daily channel couldn't be told of a correction; I'll try again");
    }
  }
}

/** The nonce keeps a run that died before it was marked from telling twice. */
async function post(
  client: Client,
  channelId: string,
  message: ReturnType<typeof correctionNotice>,
  told: readonly FactVersion[],
): Promise<void> {
  const channel = await client.channels.fetch(channelId);
  if (!channel?.isSendable()) throw new TypeError(`${channelId} takes no messages`);
  const key = [channelId, ...told.map(({ fact, version }) => `${fact}@${version}`)].join(" ");
  const nonce = createHash("sha256").update(key).digest("base64url").slice(0, NONCE);
  await channel.send({ ...message, nonce, enforceNonce: true });
}
