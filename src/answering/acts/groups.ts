import { isConfirming } from "../claims/recognising/verifying.ts";
import type { Stretch } from "./stretches.ts";

const JOINED = /^(?:and|plus|also|n|&|\+)\s/i;
/** Words of the longest name of a thing. */
const LONGEST_THING = 6;

/** An asking stretch with what leads up to it. */
export interface Group extends Stretch {
  /** The asking stretch alone. */
  readonly question: string;
}

/** Each asking stretch with what leads up to it; what follows the last belongs to it. */
export function groupsOf(stretches: readonly Stretch[]): Group[] {
  const groups: Group[] = [];
  let lead: Stretch | undefined;
  const extendLast = (stretch: Stretch) => {
    const last = groups.pop();
    if (last) groups.push({ ...last, text: `${last.text} ${stretch.text}` });
  };
  for (const stretch of stretches) {
    if (isConfirming(stretch.text) && (lead || groups.length > 0)) {
      // “is that true?” asks about what was said before it.
      const claim = lead && joined(lead, stretch);
      if (claim) groups.push({ ...claim, question: claim.text });
      else extendLast(stretch);
      lead = undefined;
    } else if (stretch.asks) {
      if (lead && isThing(lead) && stretch.setOff === "partial" && JOINED.test(stretch.text)) {
        // “the toll and who counted it”: what is named asks for itself, if it is understood.
        groups.push({ ...lead, question: lead.text }, { ...stretch, setOff: "list", question: stretch.text });
        lead = undefined;
        continue;
      }
      // “Three things: …” isn't part of the first.
      const group = stretch.setOff === "list" ? stretch : joined(lead, stretch);
      groups.push({ ...group, question: stretch.text });
      lead = undefined;
    } else lead = joined(lead, stretch);
  }
  if (lead) extendLast(lead);
  return groups;
}

/** Whether a stretch may be the name of a thing: short, and no sentence. */
function isThing({ text }: Stretch): boolean {
  return text.split(/\s+/).length <= LONGEST_THING && !/[.!?؟…]$/.test(text);
}

function joined(one: Stretch | undefined, other: Stretch): Stretch {
  return one ? { text: `${one.text} ${other.text}`, asks: other.asks, setOff: one.setOff } : other;
}
