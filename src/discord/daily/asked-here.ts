import { setImmediate as nextTurn } from "node:timers/promises";
import type { Engine } from "../../answering/engine.ts";
import type { ToldSummary } from "../../delivery/summary-memory.ts";
import type { KnowledgeBase } from "../../knowledge/model.ts";
import type { Log } from "../../log.ts";
import type { Store } from "../../store/store.ts";
import { type Asked, LEAST_SHOWN, NOTHING_ASKED } from "../../summary/asked.ts";
import { pseudonymOf } from "../surface/pseudonym.ts";

/** Each wording is asked anew once a base, some milliseconds each. */
const WORDINGS = 10;

/** What a server asked, for its next summary. */
export interface AskedHere extends Asked {
  /** The wordings that the summary tells to be answered now; the next one needn't. */
  readonly told: readonly string[];
}

/** Reads what servers asked since their last summary. */
export type AskedReader = (engine: Engine, guildId: string, last: ToldSummary | undefined) => Promise<AskedHere>;

/** A reader on the store; it asks each wording once a base. */
export function askedReader(store: Store): AskedReader {
  const known = new WeakMap<Engine, Map<string, string | undefined>>();
  return async (engine, guildId, last) => {
    if (last === undefined) return { ...NOTHING_ASKED, told: [] };
    const place = pseudonymOf(guildId);
    const since = new Map<string, number>();
    for (const { subject, count } of await store.asked(last.sentAt, place))
      addTo(since, entryOf(engine.base, subject), count);
    // The base that answered in vain can't answer by now.
    if (last.baseVersion === engine.base.version) return { since, inVain: new Map(), told: [] };
    const answers = known.get(engine) ?? new Map<string, string | undefined>();
    known.set(engine, answers);
    const inVain = new Map<string, number>();
    const asked = await store.unansweredIn(place, WORDINGS);
    for (const { wording, count } of asked) {
      if (!answers.has(wording)) {
        answers.set(wording, answeredBy(engine, wording));
        // Members who ask meanwhile don't wait for all of them.
        await nextTurn();
      }
      addTo(inVain, answers.get(wording), count);
    }
    const isTold = (entry: string | undefined) => entry !== undefined && (inVain.get(entry) ?? 0) >= LEAST_SHOWN;
    const told = asked.map(({ wording }) => wording).filter((wording) => isTold(answers.get(wording)));
    return { since, inVain, told };
  };
}

/** Forgets the wordings that a summary told to be answered now. Never throws: the summary stands already. */
export async function forgetTold(
  { store, log }: { readonly store: Store; readonly log: Log },
  guildId: string,
  { told }: AskedHere,
): Promise<void> {
  try {
    await store.forgetUnanswered(pseudonymOf(guildId), told);
  } catch (error) {
    log.warn({ err: error, guildId }, "What was told to be answered now may be told again");
  }
}

function addTo(counts: Map<string, number>, id: string | undefined, count: number): void {
  if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + count);
}

function answeredBy(engine: Engine, text: string): string | undefined {
  const answer = engine.answer({ text });
  return answer.outcome === "answer" ? answer.entry.id : undefined;
}

/** The entry behind what was counted: a topic's command answers by its first one. */
function entryOf({ event: { count, commands } }: KnowledgeBase, subject: string): string | undefined {
  if (!subject.startsWith("/")) return subject;
  const command = subject.slice(1);
  return command === count?.command.name ? count.entry : commands[command]?.entries[0];
}
