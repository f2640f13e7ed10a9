import { describeKept } from "../../delivery/failures/describe-failure.ts";
import { presentName } from "../../searching/zone-names.ts";
import { nextAt } from "../../summary/due.ts";
import { textsIn } from "../../texts/languages.ts";
import { bulletsOf } from "../daily/wishes/wishes.ts";
import { timestamp } from "../messages/daily/daily-status.ts";
import { type BotMessage, COLOURS, containerMessage } from "../messages/message.ts";
import { zoneAndTime } from "../surface/zone-choices.ts";
import { clockHour } from "./clock-hour.ts";
import type { SetupDraft } from "./drafts.ts";
import { panelRows } from "./panel-rows.ts";
import { cannotPost, type PanelState } from "./panel-state.ts";
import { howOften } from "./rhythm.ts";

/** The guided set-up: how the summary would be posted, what is in its way, and everything to choose. */
export function setupPanel(draft: SetupDraft, state: PanelState): BotMessage {
  const { channelId, hour, zone, weekday } = draft;
  const { setup } = textsIn(state.language);
  const next = nextAt({ hour, zone, weekday, setAt: 0 }, state.now, state.last);
  const isBlocked = isPaused(state) || cannotPost(state);
  return containerMessage(
    isBlocked ? COLOURS.unsure : COLOURS.answer,
    [
      [`## ${setup.title}`, standing(draft, state), ...pause(state)].join("\n"),
      [
        setup.choice(
          `<#${channelId}>`,
          howOften(weekday, state.language),
          clockHour(hour),
          zoneAndTime(zone, state.now, state.language),
          timestamp(next),
        ),
        ...bulletsOf(state.wishes).lines,
      ].join("\n"),
      obstacles(draft, state),
    ],
    panelRows(draft, state),
  );
}

const FIELDS = [
  "channelId",
  "hour",
  "zone",
  "weekday",
  "language",
  "unchanged",
  "discussion",
  "correctionRole",
  "crosspost",
  "tag",
] as const;

function standing(draft: SetupDraft, { saved, isJustSaved, language }: PanelState): string {
  const { setup } = textsIn(language);
  if (!saved) return setup.off;
  const shown = { ...saved, zone: presentName(saved.zone) };
  if (FIELDS.some((field) => shown[field] !== draft[field])) return setup.changed;
  return isJustSaved ? setup.saved : setup.on;
}

function isPaused({ saved }: PanelState): boolean {
  return typeof saved?.pausedAt === "number";
}

function pause({ saved, language }: PanelState): string[] {
  if (typeof saved?.pausedAt !== "number") return [];
  const since = timestamp(Temporal.Instant.fromEpochMilliseconds(saved.pausedAt));
  return [textsIn(language).deliveries.pausedSince(since, describeKept(saved.pausedReason ?? "", language))];
}

function obstacles({ channelId }: SetupDraft, { isGone, missing, wishes, language }: PanelState): string {
  const { setup, permissions } = textsIn(language);
  if (isGone) return setup.gone;
  const { problems } = bulletsOf(wishes);
  if (missing.length === 0) return [setup.lacksNothing(`<#${channelId}>`), ...problems].join("\n");
  const lacking = missing.map(({ name }) => `- ${setup.lacks(permissions.names[name], permissions.lost[name])}`);
  return [...lacking, `-# ${setup.grant(`<#${channelId}>`)}`, ...problems].join("\n");
}
