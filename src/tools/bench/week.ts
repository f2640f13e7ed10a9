import { loadConfig } from "../../config.ts";
import { dailyMessage } from "../../discord/messages/daily-message.ts";
import { loadBase } from "../../knowledge/load.ts";
import { daySummary, type LastSummary } from "../../summary/day-summary.ts";
import { statementsOf } from "../../summary/statement.ts";

const DAYS = 7;

/** Prints the summaries that a channel gets on seven days without a change. */
export async function run(): Promise<void> {
  const base = loadBase(loadConfig(process.env).pack.folder);
  let last: LastSummary | undefined;
  let day = Temporal.Now.plainDateISO();
  for (let i = 0; i < DAYS; i++, day = day.add({ days: 1 })) {
    const date = day.toString();
    const summary = daySummary(base, last, date, "en");
    console.log(`${textOf(dailyMessage(summary).components)}\n\n${"═".repeat(80)}\n`);
    last = { date, statements: statementsOf(base), topic: summary.topic?.id ?? null };
  }
}

/** The texts and button labels of components, one a line. */
function textOf(components: unknown): string {
  const read = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap(read);
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => {
      if (key === "content") return [String(inner)];
      return key === "label" ? [`[ ${inner} ]`] : read(inner);
    });
  };
  return read(JSON.parse(JSON.stringify(components))).join("\n");
}
