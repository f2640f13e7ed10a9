import { inLanguage, type KnowledgeBase } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { textsIn } from "../../../texts/languages.ts";
import { HEARD, saidMark } from "../../memory.ts";
import type { Feeling } from "./feeling.ts";
import { tellsOfDeath } from "./of-oneself.ts";

/** Who may be alive is spoken of first. */
const NEEDS = ["seek", "fear", "mourn"] as const;
/** Stands for what is said to sorrow that tells of nobody's death. */
const SORROW = "sorrow";

/** A line of sympathy. */
export interface Sympathy {
  readonly text: string;
  /** Under which name it is remembered to have been said. */
  readonly line: string;
  /** Whether the like was said before: whom to turn to was told then, too. */
  readonly isAgain?: boolean;
}

/** A conversation in which somebody is spoken to. */
export interface Told {
  /** The message as `feelingWords` reads it. */
  readonly line: string;
  /** What the conversation left. */
  readonly context: readonly string[];
  readonly language: Language;
}

/**
 * What is said to a feeling: condolences only where somebody's death is told, and nothing word for word twice. Undefined where
 * the base says nothing to it.
 */
export function sympathyFor(
  { feelings }: Pick<KnowledgeBase, "feelings">,
  feeling: Feeling,
  { line, context, language }: Told,
): Sympathy | undefined {
  const said = feelings.get(feeling)?.answer;
  if (!said) return undefined;
  const isUntold = feeling === "mourn" && !tellsOfDeath(line);
  const wasSaid = (one: string) => context.includes(saidMark(one));
  const before = (isUntold ? NEEDS : [feeling]).find(wasSaid) ?? (isUntold && wasSaid(SORROW) ? feeling : undefined);
  const again = before && feelings.get(before)?.again;
  if (again) return { text: inLanguage(again, language), line: isUntold ? SORROW : feeling, isAgain: true };
  if (isUntold) return { text: textsIn(language).answers.sorrow, line: SORROW };
  return { text: inLanguage(said, language), line: feeling };
}

/** What is said where somebody in need only tells something: another line each time. */
export function listeningLine(context: readonly string[], language: Language): string {
  const { listening, listeningOn } = textsIn(language).answers;
  const times = context.filter((mark) => mark === saidMark(HEARD)).length;
  return (times === 0 ? undefined : listeningOn[(times - 1) % listeningOn.length]) ?? listening;
}
