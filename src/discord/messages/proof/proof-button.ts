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

/** Between the answers of one message; no entry's id holds it. */
const BETWEEN = "+";

/** The button that tells a member alone why this was answered. @param whys one for each answer of the message */
export function whyButton(whys: readonly WhyId[], language: Language): ButtonBuilder {
  const id = `why:${formatWhys(whys)}`;
  const short = `why:${formatWhys(whys.map((why) => ({ ...why, reasons: why.reasons && { ...why.reasons, runnerUp: undefined } })))}`;
  return (
    new ButtonBuilder()
      // The runners-up of long names have no room.
      .setCustomId([id, short].find(({ length }) => length <= LIMITS.customId) ?? bareId(whys))
      .setLabel(textsIn(language).answers.why)
      .setStyle(ButtonStyle.Secondary)
  );
}

/** Begins a formula in the place of an entry's id. */
const COMPUTED = "=";

/** The button that tells how a number was computed; a formula too long for it leaves the entry that tells most of it. */
export function whyComputedButton(formula: string, entry: string, language: Language): ButtonBuilder {
  const fits = `why:${COMPUTED}${formula}`.length <= LIMITS.customId;
  return whyButton([{ entry: fits ? COMPUTED + formula : entry, reasons: undefined }], language);
}

/** The formula of a computed answer; undefined of an entry's. */
export function formulaOf({ entry }: WhyId): string | undefined {
  return entry.startsWith(COMPUTED) ? entry.slice(COMPUTED.length) : undefined;
}

/** The entries alone, as many as there is room for. */
function bareId(whys: readonly WhyId[]): string {
  const id = `why:${whys.map(({ entry }) => entry).join(BETWEEN)}`;
  return id.length <= LIMITS.customId || whys.length < 2 ? id : bareId(whys.slice(0, -1));
}

/** Those of several answers, apart by plus signs. */
export function formatWhys(whys: readonly WhyId[]): string {
  return whys.map(formatWhy).join(BETWEEN);
}

/** Reads back what `formatWhys` wrote. */
export function parseWhys(text: string): WhyId[] {
  return text.split(BETWEEN).map(parseWhy);
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
