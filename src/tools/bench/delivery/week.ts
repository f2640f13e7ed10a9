import { parseArgs } from "node:util";
import { createEngine, type Engine } from "../../../answering/engine.ts";
import { loadConfig } from "../../../config.ts";
import { type DaysPost, dayComposer } from "../../../discord/daily/compose-day.ts";
import { forumTitle } from "../../../discord/daily/forum-posts.ts";
import type { Fact, KnowledgeBase } from "../../../knowledge/model.ts";
import { loadBase } from "../../../knowledge/pack/load.ts";
import { createPictures } from "../../../pictures/pictures.ts";
import { openStore } from "../../../store/open-store.ts";
import { UNCHANGED_MODES, USUAL_MODE } from "../../../store/ports/daily-settings.ts";
import { isWorthDiscussing } from "../../../summary/day-summary.ts";

/** On which days of a changing pack a fact is new, and one is corrected. */
const ADDED_ON = 12;
const CORRECTED_ON = 20;
const ROLE = "1";

/**
 * Prints the summaries that a channel gets on so many days, the pictures in words: of the pack as it is, or with
 * `--changing` of one that gets a fact on the twelfth day and a correction on the twentieth.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { changing: { type: "boolean" }, unchanged: { type: "string" } },
  });
  const days = Number(positionals[0] ?? 7);
  const unchanged = UNCHANGED_MODES.find((mode) => mode === values.unchanged) ?? USUAL_MODE;
  const base = loadBase(loadConfig(process.env).pack.folder);
  const baseOn = values.changing ? changing(base) : () => base;
  const store = await openStore(":memory:");
  const key = { guildId: "1", channelId: "10" };
  let day = Temporal.Now.plainDateISO();
  let engine: Engine | undefined;
  for (let i = 1; i <= days; i++, day = day.add({ days: 1 })) {
    const present = baseOn(i);
    const current = engine?.base === present ? engine : createEngine(present);
    engine = current;
    const at = day.toZonedDateTime({ timeZone: "UTC", plainTime: "09:00" }).epochMilliseconds;
    const compose = dayComposer({
      store,
      engine: () => current,
      picturesOf: createPictures,
      now: () => Temporal.Instant.fromEpochMilliseconds(at),
    });
    const localDate = day.toString();
    const post = await compose({ ...key, language: "en", unchanged, correctionRole: ROLE }, localDate);
    await post.keepBase();
    await store.claim({ ...key, localDate }, "week", at, at);
    await store.plan({ ...key, localDate }, post.told, [], at);
    if (post.isSkipped) await store.markSkipped({ ...key, localDate });
    else await store.markSent({ ...key, localDate }, localDate, at);
    console.log(`${"═".repeat(30)} day ${i} ${"═".repeat(30)}\n${asRead(post)}\n`);
  }
  await store.close();
}

/** A base without a fact on the first days, and with a correction on the last. */
function changing(base: KnowledgeBase): (day: number) => KnowledgeBase {
  const { headline } = base.event.summary;
  const [added] = [...base.facts.values()].filter(({ id, figure }) => id !== headline && figure === undefined);
  const [corrected] = base.entries.get(headline)?.facts ?? [];
  if (!added || !corrected?.figure) throw new TypeError("The pack has a fact in words, and a figure in its headline");
  const before: KnowledgeBase = { ...base, version: "before", facts: without(base, added) };
  const { quote, figure } = corrected;
  const now: Fact = {
    ...corrected,
    version: 2,
    quote: `${quote} (again)`,
    figure: { ...figure, value: figure.value + 9 },
  };
  const after = { ...base, version: "after", facts: new Map(base.facts).set(now.id, now) };
  return (day) => (day < ADDED_ON ? before : day < CORRECTED_ON ? base : after);
}

function without({ facts }: KnowledgeBase, { id }: Fact): ReadonlyMap<string, Fact> {
  return new Map([...facts].filter(([each]) => each !== id));
}

/** A post as it is read, and what comes after it where that is wished. */
function asRead({ summary, isSkipped, isBrief, messageFor }: DaysPost): string {
  if (isSkipped) return "(no post)";
  const notes = [
    `in a forum: ${isBrief ? "no post" : forumTitle(summary)}`,
    ...(isBrief ? ["notifies nobody"] : []),
    ...(!isBrief && isWorthDiscussing(summary) ? ["with a thread"] : []),
  ];
  const message = messageFor(undefined);
  return `${textOf(message.components)}\n(${notes.join("; ")})`;
}

/** The texts, pictures and button labels of components, one a line. */
function textOf(components: unknown): string {
  const read = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap(read);
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => {
      if (key === "content") return [String(inner)];
      if (key === "description") return [`[ picture: ${String(inner).slice(0, 80)}… ]`];
      return key === "label" ? [`[ ${inner} ]`] : read(inner);
    });
  };
  return read(JSON.parse(JSON.stringify(components))).join("\n");
}
