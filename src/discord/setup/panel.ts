import type { Language } from "../../knowledge/pack/schema.ts";
import type { DailySetting } from "../../store/ports/daily-settings.ts";
import { nextAt } from "../../summary/due.ts";
import { timestamp } from "../messages/daily/daily-status.ts";
import { type BotMessage, COLOURS, containerMessage } from "../messages/message.ts";
import type { Permission } from "../surface/permissions.ts";
import type { SetupDraft } from "./drafts.ts";
import { panelRows } from "./panel-rows.ts";

/** What the panel shows besides the draft. */
export interface PanelState {
  readonly missing: readonly Permission[];
  /** The setting at work; undefined while the summary is off. */
  readonly saved: DailySetting | undefined;
  readonly languages: readonly Language[];
  /** The channels where the bot answers unasked; undefined where it can't read messages. */
  readonly answerChannels: readonly string[] | undefined;
  readonly now: Temporal.Instant;
}

/** The guided set-up: how the summary would be posted, what is in its way, and everything to choose. */
export function setupPanel(draft: SetupDraft, state: PanelState): BotMessage {
  const { channelId, hour, zone } = draft;
  const next = nextAt({ hour, zone, setAt: 0 }, state.now);
  const choice = `To <#${channelId}> every day at **${String(hour).padStart(2, "0")}:00**, ${zone}. Next: ${timestamp(next)}`;
  const permissions = state.missing.map(({ name, lost }) => `- I lack **${name}**: without it ${lost}.`);
  return containerMessage(
    state.missing.some(({ isNeeded }) => isNeeded) ? COLOURS.unsure : COLOURS.answer,
    [
      `## Daily summary\n${standing(draft, state)}`,
      choice,
      permissions.length > 0
        ? [...permissions, `-# Grant it in the permissions of <#${channelId}>, then choose the channel again.`].join(
            "\n",
          )
        : `I have every permission that I need in <#${channelId}>.`,
    ],
    panelRows(draft, state),
  );
}

function standing({ channelId, hour, zone }: SetupDraft, { saved }: PanelState): string {
  if (!saved) return "It is **off**. Choose how it shall be, look at a preview, then turn it on.";
  const same = saved.channelId === channelId && saved.hour === hour && saved.zone === zone;
  return same ? "It is **on**, as below." : "It is **on**. What you changed below counts once you save it.";
}
