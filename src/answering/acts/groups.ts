import { isConfirming } from "../claims/recognising/verifying.ts";
import type { Stretch } from "./stretches.ts";

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
      // “Three things: …” isn't part of the first.
      const group = stretch.setOff === "list" ? stretch : joined(lead, stretch);
      groups.push({ ...group, question: stretch.text });
      lead = undefined;
    } else lead = joined(lead, stretch);
  }
  if (lead) extendLast(lead);
  return groups;
}

function joined(one: Stretch | undefined, other: Stretch): Stretch {
  return one ? { text: `${one.text} ${other.text}`, asks: other.asks, setOff: one.setOff } : other;
}
