import type { DailySetting, Subscription } from "../../../src/store/ports/daily-settings.ts";

/** A server's setting as it is made. */
export const setting: DailySetting = {
  guildId: "1",
  channelId: "10",
  hour: 9,
  zone: "Asia/Damascus",
  language: "ar",
  setBy: "100",
  setAt: 1_700_000_000_000,
};

/** The same as it is kept. */
export const kept: Subscription = {
  ...setting,
  weekday: null,
  unchanged: "topics",
  discussion: "none",
  correctionRole: null,
  crosspost: "none",
  tag: null,
  pausedAt: null,
  pausedReason: null,
};
