import { forgetOldest } from "../../forget-oldest.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import type { UnchangedMode } from "../../store/ports/daily-settings.ts";

/** A server's daily summary while an admin sets it up. */
export interface SetupDraft {
  readonly channelId: string;
  /** 0–23. */
  readonly hour: number;
  /** IANA time zone. */
  readonly zone: string;
  readonly language: Language;
  /** 1 for Monday to 7 for Sunday; null for every day. */
  readonly weekday: number | null;
  readonly unchanged: UnchangedMode;
  readonly discussion: "none" | "thread";
  readonly correctionRole: string | null;
  readonly crosspost: "none" | "followers";
  readonly tag: string | null;
}

const MOST_DRAFTS = 500;

/** The open set-up panels' drafts, in memory: a panel outlives a restart of the bot no longer than that. */
export class SetupDrafts {
  readonly #drafts = new Map<string, SetupDraft>();

  of(guildId: string, userId: string): SetupDraft | undefined {
    return this.#drafts.get(`${guildId} ${userId}`);
  }

  keep(guildId: string, userId: string, draft: SetupDraft): void {
    const key = `${guildId} ${userId}`;
    this.#drafts.delete(key);
    this.#drafts.set(key, draft);
    forgetOldest(this.#drafts, MOST_DRAFTS);
  }

  /** The servers that a user has drafts for. */
  guildsOf(userId: string): string[] {
    return [...this.#drafts.keys()].filter((key) => key.endsWith(` ${userId}`)).map((key) => key.split(" ")[0] ?? "");
  }

  /** Forgets a user's; how many there were. */
  forget(userId: string): number {
    const guilds = this.guildsOf(userId);
    for (const guildId of guilds) this.#drafts.delete(`${guildId} ${userId}`);
    return guilds.length;
  }
}
