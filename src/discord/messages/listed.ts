import { type Fact, isOwnVoice } from "../../knowledge/model.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import { textsIn } from "../../texts/languages.ts";
import { attributed, attribution, briefTitles, reachOf, smallLine, sourceKey, unnamedIn } from "./attribution.ts";
import { clip, LIMITS } from "./limits.ts";

/** A statement with the facts that it rests on. */
export interface Said {
  readonly text: string;
  readonly facts: readonly Fact[];
}

/** Statements that stand below each other. */
export interface Listed {
  /** Each with what it says of its own claimant. */
  readonly texts: readonly string[];
  /** What holds for all, to stand below them; empty where each says all of it itself. */
  readonly foot: string;
}

/**
 * Who makes each of several statements. Where all are of one source and one time, a line for all says so, and a statement bears
 * a line of its own where somebody else says it than the source and its words don't name them.
 */
export function listed(said: readonly Said[], language: Language): Listed {
  const facts = [...new Set(said.flatMap((one) => one.facts))];
  if (new Set(facts.map((fact) => `${sourceKey(fact)} ${fact.asOf.en}`)).size !== 1)
    return { texts: said.map(({ text, facts: own }) => attributed(text, own, language)), foot: "" };
  const voices = new Set(facts.map(({ claimant }) => claimant.en));
  if (voices.size === 1) {
    // Named everywhere or once below all.
    const text = said.every((one) => unnamedIn(one.text, one.facts, language).length === 0)
      ? (said[0]?.text ?? "")
      : "";
    return { texts: said.map((one) => one.text), foot: attribution(facts, language, text) };
  }
  const { says, voices: worded } = textsIn(language).answers;
  const texts = said.map(({ text, facts: own }) => {
    const unnamed = unnamedIn(text, own, language);
    return unnamed.length > 0 ? `${text}\n${smallLine(worded.by(unnamed))}` : text;
  });
  const source = worded.sources(briefTitles(facts, language));
  const voice = facts.some(isOwnVoice) ? worded.whereUnnamed(source) : worded.via(source);
  return { texts, foot: smallLine(says([voice], reachOf(facts, language))) };
}

/** Paragraphs, empty ones left out, with the foot below the last one, which is cut above it where all would be too long. */
export function withFoot(paragraphs: readonly string[], foot: string): string[] {
  const shown = paragraphs.filter((paragraph) => paragraph !== "");
  const last = shown.pop() ?? "";
  if (foot === "") return [...shown, last];
  const room = LIMITS.text - foot.length - 1 - shown.reduce((sum, { length }) => sum + length, 0);
  return [...shown, `${clip(last, Math.max(1, room))}\n${foot}`];
}
