import type { UnchangedMode } from "./ports/daily-settings.ts";
import type { DeliveryStatus } from "./ports/deliveries.ts";
import type { FeedbackReason } from "./ports/feedback.ts";
import type { Owner } from "./ports/preferences.ts";

/**
 * The rows as Kysely sees them once the tables are up to date; its CamelCasePlugin maps the names to snake_case. Times
 * are epoch milliseconds, dates YYYY-MM-DD. What the columns mean stands in the ports.
 */
export interface Tables {
  dailySetting: DailySettingRow;
  delivery: DeliveryRow;
  toldBase: { version: string; facts: string; keptAt: number };
  note: { key: string; value: string };
  preference: { ownerKind: Owner["kind"]; ownerId: string; name: string; value: string };
  postedAnswer: { messageId: string; channelId: string; postedAt: number; shows: string; language: string };
  /** `version` is what the message said at first, `shown` what it says since its latest correction. */
  postedFact: { messageId: string; fact: string; version: number; shown: number };
  factVersion: { fact: string; version: number; before: number; seenAt: number };
  correctionNotice: { channelId: string; fact: string; version: number };
  unanswered: { wording: string; place: string; day: string; count: number };
  /** `hour` is when the hour begins. */
  askedCount: { place: string; hour: number; subject: string; count: number };
  feedback: { mark: string; entry: string; reason: FeedbackReason; at: number };
  curatorRole: { guildId: string; roleId: string };
}

interface DailySettingRow {
  guildId: string;
  channelId: string;
  hour: number;
  zone: string;
  language: string;
  setBy: string;
  setAt: number;
  unchanged: UnchangedMode;
  discussion: "none" | "thread";
  pausedAt: number | null;
  pausedReason: string | null;
  leftAt: number | null;
}

interface DeliveryRow {
  guildId: string;
  localDate: string;
  channelId: string;
  status: DeliveryStatus;
  claimedAt: number;
  firstClaimedAt: number;
  claimedBy: string;
  sentAt: number | null;
  messageId: string | null;
  error: string | null;
  retryAt: number | null;
  attempts: number;
  baseVersion: string | null;
  topic: string | null;
}
