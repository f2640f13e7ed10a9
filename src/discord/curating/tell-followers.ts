import { hash } from "node:crypto";
import type { DMChannel } from "discord.js";
import { amendmentsSince, type ShownFact } from "../../knowledge/corrections.ts";
import type { KnowledgeBase } from "../../knowledge/model.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import type { FollowerClaim, Follows } from "../../store/ports/afterwards/follows.ts";
import { followedNotice } from "../messages/afterwards/follow-message.ts";
import { toldBy } from "../messages/afterwards/told.ts";
import { marksOf } from "../messages/daily/day-mark.ts";
import { once } from "../sending/once.ts";
import { takesNoMessages } from "../sending/takes-no-messages.ts";
import type { Bot } from "../surface/bot.ts";
import { isNews, presentVersions } from "./fact-versions.ts";

type Teller = Pick<Bot, "client" | "engine" | "commands" | "log" | "now"> & { readonly store: Follows };

/** A claim that wasn't ended for this long is taken to be of a process that died. */
export const CLAIM_STALE_MS = 60_000;
/** Messages in which an earlier one is looked for: the bot writes seldom to anybody. */
const LOOKED_AT = 100;

/**
 * Tells everybody once what was corrected in the answers that they follow: claim, send, mark. Whom it couldn't
 * tell, a later run tells. Resolves to whether somebody's claim isn't ended: another process tells them, or has died.
 */
export async function tellFollowers(bot: Teller): Promise<boolean> {
  const stale = new Set<string>();
  for (const [fact, version] of presentVersions(bot.engine.base))
    for (const userId of await bot.store.followersOfOther(fact, version)) stale.add(userId);
  let isClaimed = false;
  for (const userId of stale) {
    const at = bot.now().epochMilliseconds;
    const claim = await bot.store.claimFollower(userId, at, at - CLAIM_STALE_MS);
    if (claim) await tellOne(bot, userId, claim);
    else isClaimed = true;
  }
  return isClaimed;
}

async function tellOne(bot: Teller, userId: string, claim: FollowerClaim): Promise<void> {
  const { store, log } = bot;
  // The same for all of it: a reload may come while it is sent.
  const { base } = bot.engine;
  const present = new Map(presentVersions(base));
  const known = claim.followed.flatMap(({ told, facts }) => facts.map((one) => ({ told, ...one })));
  const stale = known.filter(({ fact, version }) => (present.get(fact) ?? version) !== version);
  const news = stale.filter(({ fact, version }) => isNews(present.get(fact) ?? version, version));
  try {
    if (news.length > 0) await send(bot, base, userId, claim, news);
  } catch (error) {
    if (takesNoMessages(error)) {
      await store.forgetFollower(userId);
      log.info("Somebody who followed answers takes no direct messages any more; what they followed is forgotten");
      return;
    }
    log.warn({ err: error }, "Somebody who follows an answer couldn't be told of a correction; I'll try again");
    return;
  }
  await store.markFollowerTold(
    userId,
    stale.map(({ fact, version }) => ({ fact, version: present.get(fact) ?? version })),
  );
}

/** The nonce keeps a try whose answer is lost from telling twice; after a claim that wasn't ended, the message itself does. */
async function send(
  { client, commands }: Teller,
  base: KnowledgeBase,
  userId: string,
  claim: FollowerClaim,
  news: readonly (ShownFact & { readonly told: string })[],
): Promise<void> {
  const language = claim.language as Language;
  const oldest = new Map<string, number>();
  for (const { fact, version } of news) oldest.set(fact, Math.min(version, oldest.get(fact) ?? version));
  const amendments = amendmentsSince(
    base,
    [...oldest].map(([fact, version]) => ({ fact, version })),
  );
  const key = [
    userId,
    ...amendments.map((one) => `${one.fact.id}@${one.kind === "corrected" ? one.fact.version : 0}`),
  ].sort();
  const mark = markOf(key.join(" "));
  const channel = await client.users.createDM(userId);
  if (claim.isBroken && (await stands(channel, mark))) return;
  const titles = [...new Set(news.map(({ told }) => told))].map((told) => ({
    told,
    title: toldBy(told, { base, commands, language })[0]?.title ?? told,
  }));
  await channel.send(once(key.join(" "), followedNotice(titles, amendments, language, mark)));
}

async function stands(channel: DMChannel, mark: number): Promise<boolean> {
  const messages = await channel.messages.fetch({ limit: LOOKED_AT });
  return messages.some(
    ({ author, components }) =>
      author.id === channel.client.user.id && marksOf(components.map((component) => component.toJSON())).includes(mark),
  );
}

/** A container's id: large, since Discord numbers from 1, and no day's mark. */
function markOf(key: string): number {
  return 1_000_000_000 + (Number.parseInt(hash("sha256", key, "hex").slice(0, 8), 16) % 1_000_000_000);
}
