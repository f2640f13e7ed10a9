import type { ErrorReport } from "../../store/ports/afterwards/error-reports.ts";
import { isOperator } from "../people/operators.ts";
import type { Bot } from "../surface/bot.ts";
import { pseudonymOf } from "../surface/pseudonym.ts";

/** More aren't listed at a time. */
const MOST_REPORTS = 100;

/**
 * The errors that a curator may read of, the newest first: those reported in their server. Whoever runs the bot reads all: the
 * knowledge is theirs to change.
 */
export async function reportsFor(
  { user, guildId }: { readonly user: { readonly id: string }; readonly guildId: string | null },
  { client, store }: Pick<Bot, "client" | "store">,
): Promise<ErrorReport[]> {
  if (await isOperator(client, user.id)) return store.reports(MOST_REPORTS);
  return guildId === null ? [] : store.reports(MOST_REPORTS, pseudonymOf(guildId));
}

/** What is taken out of a report: ids and what mentions somebody. All else the curators are to read as it was written. */
export function withoutIds(text: string): string {
  return text.replaceAll(/<(?:@[!&]?|#|a?:\w+:|\/[^:>]*:)\d+>|@(?:everyone|here)\b|\d{15,}/g, "…").trim();
}
