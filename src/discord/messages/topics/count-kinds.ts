import { countNamed } from "../../../knowledge/counting/counts.ts";
import type { KnowledgeBase } from "../../../knowledge/model.ts";
import type { RawCount } from "../../../knowledge/pack/command-schemas.ts";
import { THEME } from "../../surface/pictures-port.ts";
import type { Display, DisplayKind } from "../display.ts";
import { shownId } from "../proof/proof-id.ts";
import { countDerived, countFacts, countMessage } from "./count-message.ts";

/** What the event counts first of all, named as databases have had it since the first event. */
export const countKind: DisplayKind = countKindOf("toll", (base) => base.event.count);

/** What else it counts: `count:` and the command. */
export const furtherCountKind: DisplayKind = countKindOf("count:", ({ event }, command) => countNamed(event, command));

/** What shows a count of an event. */
export function countDisplay({ event }: KnowledgeBase, count: RawCount): Display {
  return count === event.count ? { kind: countKind, which: "" } : { kind: furtherCountKind, which: count.command.name };
}

/** How the proof of a count is named. */
export function countId(base: KnowledgeBase, count: RawCount): string {
  const { kind, which } = countDisplay(base, count);
  return shownId(kind.kind + which);
}

function countKindOf(kind: string, countOf: (base: KnowledgeBase, which: string) => RawCount | undefined): DisplayKind {
  return {
    kind,
    render(base, which, context) {
      const count = countOf(base, which);
      if (!count) return undefined;
      const command = count.command.name;
      return countMessage(
        base,
        count,
        context.language,
        { ...context, shows: kind + which, command },
        context.pictures.count(THEME, context.language, command),
      );
    },
    facts(base, which) {
      const count = countOf(base, which);
      return count ? [...new Set(countFacts(base, count))] : [];
    },
    derived(base, which) {
      const count = countOf(base, which);
      return count ? countDerived(base, count) : [];
    },
  };
}
