import type { Language } from "../../knowledge/pack/schema.ts";
import type { DailySetting } from "../../store/ports/daily-settings.ts";
import type { Permission } from "../surface/permissions.ts";

/** What the panel shows besides the draft. */
export interface PanelState {
  readonly missing: readonly Permission[];
  /** The setting at work; undefined while the summary is off. */
  readonly saved: DailySetting | undefined;
  readonly languages: readonly Language[];
  /** The channels where the bot answers unasked; undefined where it can't read messages. */
  readonly answerChannels: readonly string[] | undefined;
  readonly now: Temporal.Instant;
  /** Of the panel itself: the reader's. */
  readonly language: Language;
}
