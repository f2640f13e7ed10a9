import type { ErrorReport } from "../../../store/ports/afterwards/error-reports.ts";
import { requireCurator } from "../../curating/curators.ts";
import { reportsFor } from "../../curating/reports.ts";
import { reportMessage } from "../../messages/curating/report-message.ts";
import { type BotMessage, COLOURS, containerMessage } from "../../messages/message.ts";
import type { Bot } from "../../surface/bot.ts";
import { languageFor, textsFor } from "../../surface/language.ts";
import { replyPrivately } from "../../surface/private-reply.ts";
import type { PressHandler, PressInteraction } from "../press.ts";

/** The reported errors one by one, for a curator. */
export const readReports: PressHandler = {
  name: "reports",
  async handle(interaction, _, bot) {
    if (!interaction.isButton() || !(await requireCurator(interaction, bot))) return;
    await replyPrivately(interaction, await shownAt(0, await reportsFor(interaction, bot), interaction, bot));
  },
};

/** Another of them, in its place. */
export const turnReports: PressHandler = {
  name: "report-at",
  async handle(interaction, at, bot) {
    if (!interaction.isButton() || !(await requireCurator(interaction, bot))) return;
    const reports = await reportsFor(interaction, bot);
    await interaction.update(await shownAt(Number.parseInt(at, 10) || 0, reports, interaction, bot));
  },
};

/** One that was dealt with goes, and the next takes its place. Nobody removes what they may not read. */
export const endReport: PressHandler = {
  name: "report-done",
  async handle(interaction, id, bot) {
    if (!interaction.isButton() || !(await requireCurator(interaction, bot))) return;
    const reports = await reportsFor(interaction, bot);
    const at = reports.findIndex((report) => report.id === id);
    if (at >= 0) await bot.store.removeReport(id);
    const left = reports.filter((report) => report.id !== id);
    await interaction.update(await shownAt(at, left, interaction, bot));
  },
};

async function shownAt(
  at: number,
  [first, ...others]: readonly ErrorReport[],
  interaction: PressInteraction,
  bot: Bot,
): Promise<BotMessage> {
  const language = await languageFor(bot, interaction);
  if (first) return reportMessage([first, ...others], at, bot.engine.base.version, language);
  return containerMessage(COLOURS.unsure, [(await textsFor(bot, interaction)).reporting.allDone]);
}
