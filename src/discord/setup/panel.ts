import { presentName } from "../../searching/zone-names.ts";
import { nextAt } from "../../summary/due.ts";
import { textsIn } from "../../texts/languages.ts";
import type { Texts } from "../../texts/texts.ts";
import { timestamp } from "../messages/daily/daily-status.ts";
import { type BotMessage, COLOURS, containerMessage } from "../messages/message.ts";
import { zoneAndTime } from "../surface/zone-choices.ts";
import { clockHour } from "./clock-hour.ts";
import type { SetupDraft } from "./drafts.ts";
import { panelRows } from "./panel-rows.ts";
import type { PanelState } from "./panel-state.ts";

/** The guided set-up: how the summary would be posted, what is in its way, and everything to choose. */
export function setupPanel(draft: SetupDraft, state: PanelState): BotMessage {
  const { channelId, hour, zone } = draft;
  const { setup, permissions } = textsIn(state.language);
  const channel = `<#${channelId}>`;
  const next = nextAt({ hour, zone, setAt: 0 }, state.now);
  const choice = setup.choice(channel, clockHour(hour), zoneAndTime(zone, state.now, state.language), timestamp(next));
  const lacking = state.missing.map(({ name }) => `- ${setup.lacks(permissions.names[name], permissions.lost[name])}`);
  return containerMessage(
    state.missing.some(({ isNeeded }) => isNeeded) ? COLOURS.unsure : COLOURS.answer,
    [
      `## ${setup.title}\n${standing(draft, state, setup)}`,
      choice,
      lacking.length > 0 ? [...lacking, `-# ${setup.grant(channel)}`].join("\n") : setup.lacksNothing(channel),
    ],
    panelRows(draft, state),
  );
}

function standing({ channelId, hour, zone }: SetupDraft, { saved }: PanelState, setup: Texts["setup"]): string {
  if (!saved) return setup.off;
  const same = saved.channelId === channelId && saved.hour === hour && presentName(saved.zone) === zone;
  return same ? setup.on : setup.changed;
}
