import type { ErrorReport } from "./ports/afterwards/error-reports.ts";
import type { Subscription } from "./ports/daily-settings.ts";
import type { Delivery } from "./ports/deliveries.ts";
import type { FactVersion } from "./ports/fact-versions.ts";
import type { FeedbackReason } from "./ports/feedback.ts";
import type { PostedAnswer, PostedFact } from "./ports/posted-answers.ts";
import type { Owner } from "./ports/preferences.ts";
import type { BotProcess } from "./ports/processes.ts";

/**
 * The rows as Kysely sees them once the tables are up to date; its CamelCasePlugin maps the names to snake_case. Times
 * are epoch milliseconds, dates YYYY-MM-DD. What the columns mean stands in the ports, whose records are rows where they
 * have the same fields.
 */
export interface Tables {
  dailySetting: Subscription & { leftAt: number | null };
  delivery: Delivery;
  toldBase: { version: string; facts: string; keptAt: number };
  note: { key: string; value: string };
  preference: { ownerKind: Owner["kind"]; ownerId: string; name: string; value: string };
  postedAnswer: PostedAnswer;
  /** `version` is what the message said at first, `shown` what it says since its latest correction. */
  postedFact: PostedFact & { messageId: string; shown: number };
  factVersion: FactVersion;
  correctionNotice: PostedFact & { channelId: string };
  unanswered: { wording: string; place: string; day: string; count: number };
  /** `hour` is when the hour begins. */
  askedCount: { place: string; hour: number; subject: string; count: number };
  feedback: { mark: string; entry: string; reason: FeedbackReason; at: number };
  /** The number of the last batch that a process wrote, so that none is written twice. */
  batchWriter: { id: string; batch: number; at: number };
  errorReport: ErrorReport;
  /** Whoever follows something, and since when they are being told of a correction. */
  follower: { userId: string; language: string; claimedAt: number | null };
  followed: { userId: string; told: string; followedAt: number };
  /** `version` is the latest that the person knows of. */
  followedFact: PostedFact & { userId: string; told: string };
  process: BotProcess;
  /** When the latest turn of a group of shards to identify is. */
  identifyTurn: { shardGroup: number; at: number };
  curatorRole: { guildId: string; roleId: string };
}
