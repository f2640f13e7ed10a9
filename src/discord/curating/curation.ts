import type { Problem } from "../../knowledge/pack/problem.ts";
import { foldersOf } from "../../knowledge/pack-files.ts";
import type { PackPlace } from "../../loading/pack-place.ts";
import { isPassing } from "../../store/outage.ts";
import type { Bot } from "../surface/bot.ts";
import { correctPosts } from "./correct-posts.ts";
import { forgetOld } from "./forget-old.ts";
import type { LiveBase } from "./live-base.ts";
import { createReloader, type Reload } from "./reload.ts";
import { CLAIM_STALE_MS, tellFollowers } from "./tell-followers.ts";
import { watchPack } from "./watch-pack.ts";

/** Failed corrections are tried again, and old counts forgotten, this often. */
const SWEEP_MS = 60 * 60 * 1000;

/** What keeps the running bot in step with the pack's files. */
export interface Curation {
  /** Undefined where the bot was started without a folder. */
  readonly reload: (() => Promise<Reload>) | undefined;
  /** What is wrong with the files as they were last read; empty where the base in place is theirs. */
  readonly brokenSave: readonly Problem[];
  /** Corrects what was said before, now or after the corrections under way; happens by itself every hour. */
  sweep(): Promise<void>;
  /** Resolves when the base in place has learned all, and the corrections under way have ended. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

export interface CurationParts {
  readonly bot: Bot;
  readonly live: LiveBase;
  /** Where the pack is; undefined watches nothing. */
  readonly pack: PackPlace | undefined;
  /** Tells Discord of commands that another base changes. */
  readonly register: () => Promise<void>;
  /** Whether this process may correct what was said: not while another one has newer knowledge. */
  readonly mayCorrect?: () => boolean;
}

/** Watches the pack, swaps in what is sound, and corrects what was said before. */
export function startCuration({ bot, live, pack, register, mayCorrect = () => true }: CurationParts): Curation {
  const { log } = bot;
  let latest: Promise<void> = Promise.resolve();
  let stopped = false;
  let soon: NodeJS.Timeout | undefined;
  /** Another process may have died while it told somebody. */
  const sweepSoon = () => {
    clearTimeout(soon);
    if (!stopped) soon = setTimeout(() => void sweep(), CLAIM_STALE_MS + 1_000).unref();
  };
  const sweep = () => {
    if (stopped) return latest;
    latest = latest
      .then(async () => {
        if (!mayCorrect()) return;
        await correctPosts(bot);
        if (await tellFollowers(bot)) sweepSoon();
      })
      .then(() => bot.popularity.refresh())
      .then(() => forgetOld(bot))
      .catch((error: unknown) => {
        if (isPassing(error)) log.warn({ reason: error.message }, "Corrections wait for the store, an hour at most");
        else log.error({ err: error }, "Corrections failed; they are tried again within the hour");
      });
    return latest;
  };
  const onSwap = async () => {
    await register();
    void sweep();
  };
  let brokenSave: readonly Problem[] = [];
  const reloader = pack && createReloader(pack, live, log, onSwap);
  const reload =
    reloader &&
    (async () => {
      const became = await reloader.reload();
      if (became.outcome === "same" && brokenSave.length > 0)
        log.info({ base: became.base.version }, "The knowledge is whole again, and what it was before");
      brokenSave = became.outcome === "broken" ? became.problems : [];
      return became;
    });
  const reloadAlone = () => {
    reload?.().catch((error: unknown) => {
      if (!stopped) log.error({ err: error }, "The reload failed; the last good base stays");
    });
  };
  const watching =
    pack &&
    watchPack(foldersOf(pack.folder), reloadAlone, (error) =>
      log.warn({ err: error, folder: pack.folder }, "The knowledge can't be watched any more; use /reload"),
    );
  const timer = setInterval(() => void sweep(), SWEEP_MS).unref();
  void sweep();
  return {
    reload,
    get brokenSave() {
      return brokenSave;
    },
    sweep,
    async settled() {
      await reloader?.learned();
      await latest;
    },
    async stop() {
      stopped = true;
      watching?.stop();
      clearInterval(timer);
      clearTimeout(soon);
      await reloader?.stop();
      await latest;
    },
  };
}
