import { loadConfig } from "../../../config.ts";
import { dailyMessage } from "../../../discord/messages/daily/daily-message.ts";
import { picturesFor } from "../../../discord/messages/daily/daily-pictures.ts";
import { loadBase } from "../../../knowledge/pack/load.ts";
import { createPictures } from "../../../pictures/pictures.ts";
import { daySummary, type LastSummary } from "../../../summary/day-summary.ts";
import { statementsOf } from "../../../summary/statement.ts";

const DAYS = 7;

/** Prints the summaries that a channel gets on seven days without a change, the pictures in words. */
export async function run(): Promise<void> {
  const base = loadBase(loadConfig(process.env).pack.folder);
  const drawn = createPictures(base);
  let last: LastSummary | undefined;
  let day = Temporal.Now.plainDateISO();
  for (let i = 0; i < DAYS; i++, day = day.add({ days: 1 })) {
    const date = day.toString();
    const summary = daySummary(base, last, date, "en");
    const message = dailyMessage(summary, picturesFor(summary, base, drawn));
    console.log(`${textOf(message.components)}\n\n${"═".repeat(80)}\n`);
    last = { date, statements: statementsOf(base), topic: summary.topic?.id ?? null };
  }
}

/** The texts, pictures and button labels of components, one a line. */
function textOf(components: unknown): string {
  const read = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap(read);
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => {
      if (key === "content") return [String(inner)];
      if (key === "description") return [`[ picture: ${inner} ]`];
      return key === "label" ? [`[ ${inner} ]`] : read(inner);
    });
  };
  return read(JSON.parse(JSON.stringify(components))).join("\n");
}
