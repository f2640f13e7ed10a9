import { inLanguage, type KnowledgeBase } from "../../knowledge/model.ts";
import { timelineOf } from "../../knowledge/timeline.ts";
import { attributionLines, LANGUAGE, uncapitalised, WORDS } from "../wording.ts";

/** One step as it is printed. */
export interface TimelineText {
  readonly when: string;
  readonly what: string;
  /** Who says so, for a step that holds a figure. */
  readonly claimant: string | undefined;
}

/** What the timeline says. */
export interface Timeline {
  readonly title: string;
  readonly steps: readonly TimelineText[];
  readonly attribution: readonly string[];
}

/** Reads the timeline from the base; undefined where the pack has none. */
export function timelineTexts(base: KnowledgeBase): Timeline | undefined {
  const steps = timelineOf(base, LANGUAGE);
  if (steps.length === 0) return undefined;
  return {
    title: inLanguage(base.event.title, LANGUAGE),
    steps: steps.map(({ when, what, facts }) => {
      const counted = facts.filter(({ figure }) => figure);
      return { when, what, claimant: counted.length > 0 ? attributionLines(counted)[0] : undefined };
    }),
    attribution: attributionLines(steps.flatMap(({ facts }) => facts)),
  };
}

/** The timeline in words. */
export function timelineAlt({ title, steps, attribution }: Timeline): string {
  const told = steps.map(({ when, what, claimant }) => {
    return `${when}: ${what}${claimant === undefined ? "" : ` (${uncapitalised(claimant)})`}.`;
  });
  return [WORDS.timeline(title), ...told, `${attribution.join(". ")}.`].join(" ");
}
