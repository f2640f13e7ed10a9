import type { StoreHealth } from "./health.ts";
import type { ErrorReports } from "./ports/afterwards/error-reports.ts";
import type { Follows } from "./ports/afterwards/follows.ts";
import type { AskedCounts } from "./ports/asked-counts.ts";
import type { CorrectionNotices } from "./ports/correction-notices.ts";
import type { CuratorRoles } from "./ports/curator-roles.ts";
import type { DailySettings } from "./ports/daily-settings.ts";
import type { Deliveries } from "./ports/deliveries.ts";
import type { Departures } from "./ports/departures.ts";
import type { FactVersions } from "./ports/fact-versions.ts";
import type { Feedback } from "./ports/feedback.ts";
import type { Gaps } from "./ports/gaps.ts";
import type { KeptBases } from "./ports/kept-bases.ts";
import type { Notes } from "./ports/notes.ts";
import type { Pauses } from "./ports/pauses.ts";
import type { PostedAnswers } from "./ports/posted-answers.ts";
import type { Preferences } from "./ports/preferences.ts";
import type { Processes } from "./ports/processes.ts";

/**
 * Everything the bot keeps: the sum of its ports. A failure of the database is thrown as a StoreError, within some two
 * seconds. What answers note (counts, wordings asked in vain, posted messages) is taken at once and written soon after,
 * together; while the database fails it waits in memory.
 */
export interface Store
  extends DailySettings,
    Pauses,
    Departures,
    Deliveries,
    KeptBases,
    Notes,
    PostedAnswers,
    FactVersions,
    CorrectionNotices,
    Gaps,
    AskedCounts,
    Feedback,
    ErrorReports,
    Follows,
    CuratorRoles,
    Preferences,
    Processes {
  readonly health: StoreHealth;
  /** Writes what waits, if the database takes it. May be called more than once. */
  close(): Promise<void>;
}
