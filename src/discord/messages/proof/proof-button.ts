import type { ButtonBuilder } from "discord.js";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { textsIn } from "../../../texts/languages.ts";
import { plainButton } from "../button-rows.ts";
import { LIMITS } from "../limits.ts";
import { formatProven, type Proven } from "./proof-id.ts";

/** The press that shows the proof; messages that stand in channels for long hold it. */
export const PROOF = "why";
/** Characters for what a button is about. */
export const PROOF_ROOM = LIMITS.customId - `${PROOF}:`.length;

/**
 * The button that shows a member alone where everything in a message is from: each figure and statement with the words
 * that it rests on. Where one has no room for all of it, further ones go on; none where there is nothing to prove.
 */
export function proofButtons(proven: readonly Proven[], language: Language): ButtonBuilder[] {
  const { proof } = textsIn(language);
  return fitting(proven).map((those, i) =>
    plainButton(`${PROOF}:${formatProven(those)}`, i === 0 ? proof.title : proof.titleAnd(i + 1)),
  );
}

/** What each button is about: one has all where it has room, with reasons and runners-up only where they have room too. */
function fitting(proven: readonly Proven[]): (readonly Proven[])[] {
  const withoutRunnersUp = proven.map(({ id, reasons }) => ({
    id,
    reasons: reasons && { ...reasons, runnerUp: undefined },
  }));
  const whole = [proven, withoutRunnersUp].find(hasRoom);
  return whole && whole.length > 0 ? [whole] : chunked(proven.map(({ id }) => ({ id })));
}

function chunked(proven: readonly Proven[]): (readonly Proven[])[] {
  const chunks: Proven[][] = [];
  for (const one of proven) {
    const last = chunks.at(-1);
    if (last && hasRoom([...last, one])) last.push(one);
    else chunks.push([one]);
  }
  return chunks;
}

function hasRoom(proven: readonly Proven[]): boolean {
  return formatProven(proven).length <= PROOF_ROOM;
}
