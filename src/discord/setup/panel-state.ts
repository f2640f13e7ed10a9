import type { Language } from "../../knowledge/pack/schema.ts";
import type { Subscription } from "../../store/ports/daily-settings.ts";
import type { Delivery } from "../../store/ports/deliveries.ts";
import type { WishesTold } from "../daily/wishes/wishes.ts";
import type { Permission } from "../surface/permissions.ts";

/** A setting, its language among those that the pack has. */
export interface SavedSetting extends Subscription {
  readonly language: Language;
}

/** What the panel shows besides the draft. */
export interface PanelState {
  readonly missing: readonly Permission[];
  readonly wishes: WishesTold;
  /** Whether there is no such channel any more, or none that the bot can see. */
  readonly isGone: boolean;
  /** The setting at work; undefined while the summary is off. */
  readonly saved: SavedSetting | undefined;
  /** Whether it has just been saved. */
  readonly isJustSaved: boolean;
  /** The server's newest delivery. */
  readonly last: Delivery | undefined;
  readonly languages: readonly Language[];
  /** The channels where the bot answers unasked; undefined where it can't read messages. */
  readonly answerChannels: readonly string[] | undefined;
  readonly now: Temporal.Instant;
  /** Of the panel itself: the reader's. */
  readonly language: Language;
}

/** Whether nothing could be posted as it is drafted. */
export function cannotPost({ isGone, missing, wishes }: PanelState): boolean {
  return isGone || wishes.isBlocked || missing.some(({ isNeeded }) => isNeeded);
}
