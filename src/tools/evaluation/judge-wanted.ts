import type { Reply } from "./ask-all.ts";
import type { Verdict, Wanted } from "./wanted.ts";

/** How many characters of an answer to several questions count. */
const COUNTED = 700;
/** What the bot calls a figure that it computed. */
const COMPUTED = /our arithmetic|حسابنا/i;

/** Judges a reply to what isn't one question for one fact. */
export function judgeWanted(wanted: Wanted, reply: Reply, patterns: ReadonlyMap<string, readonly RegExp[]>): Verdict {
  const answered = reply.outcome === "answer";
  if (wanted === "no figure") return answered && COMPUTED.test(reply.text) ? "false" : "abstained";
  if ("act" in wanted) return reply.act === wanted.act ? "right" : "wrong";
  if ("verdicts" in wanted) return judgeVerdict(wanted.verdicts, reply);
  const text = reply.text.slice(0, COUNTED);
  const says = (id: string) => (patterns.get(id) ?? [/^$/]).every((pattern) => pattern.test(text));
  const holds = wanted.facts.every((fact) =>
    fact === null ? leavesUnknown(reply) : [fact].flat().some((id) => says(id)),
  );
  const isRight = holds && (wanted.expect === undefined || new RegExp(wanted.expect, "iu").test(text));
  if (wanted.not !== undefined && new RegExp(wanted.not, "iu").test(text)) return "wrong";
  // What asks for nothing that the source holds may be answered in any way but that.
  if (wanted.facts.length === 0 && wanted.expect === undefined) return "right";
  const nothingKnown = wanted.facts.length > 0 && wanted.facts.every((fact) => fact === null);
  if (isRight && (answered || nothingKnown)) return "right";
  if (answered) return "wrong";
  return reply.suggestions.length > 0 ? "suggested" : "silent";
}

/** “Yes” to a claim that isn't so is the worst: it counts as `misled`. */
function judgeVerdict(wanted: readonly string[], { verdict, outcome, suggestions }: Reply): Verdict {
  if (verdict === undefined) {
    if (wanted.includes("unsaid") && outcome !== "answer") return "right";
    return outcome === "answer" ? "wrong" : suggestions.length > 0 ? "suggested" : "silent";
  }
  if (wanted.includes(verdict)) return "right";
  return verdict === "yes" ? "misled" : "wrong";
}

/** Whether some part of it says that it isn't known. */
function leavesUnknown({ outcome, parts = [] }: Reply): boolean {
  return outcome === "unknown" || parts.some((part) => part.outcome === "unknown" || part.outcome === "suggest");
}
