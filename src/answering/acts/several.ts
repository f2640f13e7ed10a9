import { inLanguage } from "../../knowledge/model.ts";
import { FALLBACK_LANGUAGE, textsIn } from "../../texts/languages.ts";
import type { Answer, Suggestion, Verdict } from "../answer.ts";
import type { Act } from "./act.ts";

/** What several answers take together, in characters. */
const LONGEST = 700;
const SUGGESTIONS = 3;
/** Where a sentence ends and another begins; a figure's point has no space after it. */
const BETWEEN_SENTENCES = /(?<=[.!?]["”)]?)\s+(?=[\p{Lu}“"(])/u;

type Answered = Extract<Answer, { outcome: "answer" }>;

/**
 * Several answers as one: an answer if any of them is, resting on all their facts.
 * @param further questions of the same message that weren't answered
 */
export function together(
  answers: readonly [Answer, ...Answer[]],
  further: readonly Suggestion[] = [],
  language = FALLBACK_LANGUAGE,
): Answer {
  const parts = fitting(answers.map((answer, i) => ({ ...answer, text: lineOf(answer, i) })));
  const answered = parts.filter((part): part is Answered => part.outcome === "answer");
  const [first, ...others] = answered;
  const entries = new Set(parts.map((part) => ("entry" in part ? part.entry?.id : undefined)));
  const offered = new Map(
    [...further, ...parts.flatMap(({ suggestions }) => suggestions)].map((one) => [one.entry, one]),
  );
  const common = {
    text: [...new Set(parts.map(({ text }) => text))].join("\n"),
    language,
    parts,
    suggestions: [...offered.values()].filter(({ entry }) => !entries.has(entry)).slice(0, SUGGESTIONS),
    ...(further.length > 0 ? { further } : {}),
    act: actOfAll(parts),
    ...verdictOf(parts),
  };
  if (first) {
    const [fact, ...facts] = [...new Set([...first.facts, ...others.flatMap((part) => part.facts)])];
    const derived = [...new Set(answered.flatMap((part) => part.derived))];
    const confidence = Math.min(...answered.map((part) => part.confidence));
    if (fact) return { ...common, outcome: "answer", entry: first.entry, facts: [fact, ...facts], derived, confidence };
  }
  const [one] = answers;
  const unknown = answers.find((answer) => answer.outcome === "unknown" && answer.entry);
  const entry = unknown?.outcome === "unknown" ? unknown.entry : undefined;
  return { ...common, outcome: "unknown", entry, confidence: one.confidence };
}

/** What was asked together, told as a list. */
export function numbered(answer: Answer): Answer {
  const parts = answer.parts?.map((part, i) => ({ ...part, text: `${i + 1}. ${part.text}` }));
  return parts ? { ...answer, parts, text: parts.map(({ text }) => text).join("\n") } : answer;
}

/** What an answer says among several: what isn't known, in one line. */
function lineOf(answer: Answer, place: number): string {
  const { partNotKnown, partUnsure } = textsIn(answer.language).answers;
  switch (answer.outcome) {
    case "answer":
    case "smalltalk":
      return answer.text;
    case "suggest":
      return answer.act === "show" ? answer.text : partUnsure(place);
    case "unknown":
      if (!answer.entry) return answer.verdict ? answer.text : partNotKnown(place);
      return answer.text === inLanguage(answer.entry.answer, answer.language)
        ? (sentencesOf(answer.text)[0] ?? answer.text)
        : answer.text;
    default:
      return answer satisfies never;
  }
}

/** The same parts, the longest without its last sentences until they fit. */
function fitting(parts: readonly Answer[]): Answer[] {
  const texts = parts.map(({ text }) => sentencesOf(text));
  const length = () => texts.reduce((sum, sentences) => sum + sentences.join(" ").length + 1, -1);
  while (length() > LONGEST) {
    const longest = texts
      .filter((sentences) => sentences.length > 1)
      .sort((a, b) => b.join(" ").length - a.join(" ").length)[0];
    if (!longest) break;
    longest.pop();
  }
  return parts.map((part, i) => ({ ...part, text: texts[i]?.join(" ") ?? part.text }));
}

function sentencesOf(text: string): string[] {
  return text.split(BETWEEN_SENTENCES);
}

/** The act that all parts do, or else a question. */
function actOfAll(parts: readonly Answer[]): Act {
  const [only = "ask", ...others] = new Set(parts.map(({ act = "ask" }) => act));
  return others.length === 0 ? only : "ask";
}

/** Of claims alone: the verdict on all, partly where they differ. */
function verdictOf(parts: readonly Answer[]): Pick<Answer, "verdict"> {
  const verdicts = parts.flatMap(({ verdict }): Verdict[] => (verdict ? [verdict] : []));
  const [only] = verdicts;
  if (!only || verdicts.length < parts.length) return {};
  return { verdict: verdicts.every((verdict) => verdict === only) ? only : "partly" };
}
