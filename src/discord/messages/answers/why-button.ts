import { ButtonBuilder, ButtonStyle } from "discord.js";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { textsIn } from "../../../texts/languages.ts";
import type { Reasons } from "../../asking/reasons.ts";
import { LIMITS } from "../limits.ts";

/** What a why button remembers. Its custom id holds all of it, so that no question is kept anywhere. */
export interface WhyId {
  readonly entry: string;
  /** Undefined where the member chose the question from a list. */
  readonly reasons: Pick<Reasons, "percent" | "runnerUp"> | undefined;
}

/** The button that tells a member alone why this was answered. */
export function whyButton(why: WhyId, language: Language): ButtonBuilder {
  const id = `why:${formatWhy(why)}`;
  const short = `why:${formatWhy({ ...why, reasons: why.reasons && { ...why.reasons, runnerUp: undefined } })}`;
  return (
    new ButtonBuilder()
      // The runner-up of two long names has no room.
      .setCustomId(id.length <= LIMITS.customId ? id : short)
      .setLabel(textsIn(language).answers.why)
      .setStyle(ButtonStyle.Secondary)
  );
}

/** Begins a formula in the place of an entry's id. */
const COMPUTED = "=";

/** The button that tells how a number was computed; a formula too long for it leaves the entry that tells most of it. */
export function whyComputedButton(formula: string, entry: string, language: Language): ButtonBuilder {
  const fits = `why:${COMPUTED}${formula}`.length <= LIMITS.customId;
  return whyButton({ entry: fits ? COMPUTED + formula : entry, reasons: undefined }, language);
}

/** The formula of a computed answer; undefined of an entry's. */
export function formulaOf({ entry }: WhyId): string | undefined {
  return entry.startsWith(COMPUTED) ? entry.slice(COMPUTED.length) : undefined;
}

/** `entry`, `entry:97` or `entry:97:other:2`. */
export function formatWhy({ entry, reasons }: WhyId): string {
  const { percent, runnerUp } = reasons ?? {};
  return [entry, percent, runnerUp?.entry, runnerUp?.percent].filter((part) => part !== undefined).join(":");
}

/** Reads back what `formatWhy` wrote. */
export function parseWhy(text: string): WhyId {
  const [entry = "", percent, other, otherPercent] = text.split(":");
  if (percent === undefined) return { entry, reasons: undefined };
  const runnerUp = other === undefined ? undefined : { entry: other, percent: Number(otherPercent) };
  return { entry, reasons: { percent: Number(percent), runnerUp } };
}
