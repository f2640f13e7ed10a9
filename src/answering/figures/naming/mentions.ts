import { BEING, CLOSE } from "../grammar/words.ts";
import { type Label, meet } from "./labels.ts";
import type { Place } from "./places.ts";

type NameLabel = Extract<Label, { is: "name" }>;
type EventLabel = Extract<Label, { is: "event" }>;

/** A stretch of a message that names one figure, or several as one: “dead soldiers”, “the 745 civilians who were killed”. */
export interface Mention extends Place {
  readonly name?: NameLabel | undefined;
  readonly event?: EventLabel | undefined;
  readonly number?: number | undefined;
  readonly acts: readonly string[];
  /** Where and how: “in the mountains”. */
  readonly marks: readonly string[];
  /** Several groups: those who fight each other, those who don't, all, those not named before, or the total as the source gives it. */
  readonly collective?: "sides" | "unarmed" | "groups" | "rest" | "reported" | undefined;
  /** How many groups it says there are. */
  readonly count?: number | undefined;
  /** Whoever is counted is said, whatever their group. */
  readonly isPeople?: boolean;
  readonly isStranger?: boolean;
}

/** “Insurgents who are thought to be hiding” are hiding insurgents. */
const SUPPOSED =
  /\b(?:thought|believed|said|estimated|reported|reportedly|supposed|known|presumed|feared)(?: to(?: be| have(?: been)?)?)?\b/g;

/** Joins labels that name the same: what stands beside each other, or with nothing between but small words. */
export function mentionsOf(labels: readonly Label[], words: readonly string[]): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const label of labels) {
    const last = mentions.at(-1);
    const between = last ? words.slice(last.end, label.start).join(" ").replace(SUPPOSED, "") : "";
    // “Had been fighting” is said of whom was named.
    const [first = ""] = words.slice(label.start, label.end);
    const gap = [...between.split(" "), ...(isOfDeeds(label) && BEING.has(first) ? [first] : [])].filter(
      (word) => word !== "",
    );
    const joined = last && gap.every((word) => CLOSE.has(word)) ? joinedTo(last, label, gap) : undefined;
    if (joined) mentions.splice(-1, 1, { ...joined, start: last?.start ?? label.start, end: label.end });
    else mentions.push(...[begun(label, words) ?? []].flat());
  }
  return mentions;
}

/** “Those in the hills”, “how many are supposedly up there” */
const THOSE =
  /\b(?:those|ones|how many|people|men|anyone|everyone|whoever|number|\d{3,})(?: (?:who|that|are|is|were|still|left|supposedly|allegedly|reportedly|believed|thought|said|estimated|to|be|up|out|over|the|in|on|of))*$/;

/** A mark alone names no figure, unless somebody is said to be there. */
function begun(label: Label, words: readonly string[]): Mention | undefined {
  const { start, end } = label;
  const place = { start, end, acts: [], marks: [] };
  switch (label.is) {
    case "name":
      return { ...place, name: label };
    case "event":
      return { ...place, event: label };
    case "number":
      return { ...place, number: label.value };
    case "act":
      return { ...place, acts: [label.id] };
    case "groups":
      return { ...place, collective: label.is, count: label.count };
    case "mark":
      return THOSE.test(words.slice(0, start).join(" ")) ? { ...place, marks: [label.id], isPeople: true } : undefined;
    case "people":
      return { ...place, isPeople: true };
    case "stranger":
      return { ...place, isStranger: true };
    default:
      return { ...place, collective: label.is };
  }
}

/** A mention with what a label after it adds; undefined where that names something else. */
function joinedTo(mention: Mention, label: Label, gap: readonly string[]): Mention | undefined {
  const { name, event, number, acts, collective, isStranger } = mention;
  const isBare = !name && !event && !collective;
  // “Foreigners killed” and “dead foreigners” are strangers.
  if (isStranger) return label.is === "act" || (label.is === "people" && gap.length === 0) ? mention : undefined;
  if (label.is === "stranger")
    return isBare && acts.length > 0 && gap.length === 0 ? { ...mention, acts: [], isStranger: true } : undefined;
  switch (label.is) {
    case "name": {
      if (isBare) return gap.some((word) => BEING.has(word)) ? undefined : { ...mention, name: label };
      if (collective === "sides" || collective === "unarmed") return { ...mention };
      // “Take the fighters from the civilians” names two.
      if (name && gap.length > 0 && name.isWeak !== label.isWeak && isOfSides(name) !== isOfSides(label))
        return undefined;
      const both = name && meet(name, label);
      if (both) return { ...mention, name: both };
      // “Rebel soldiers”: what members call a side says whose the soldiers are.
      return name && !name.isOwn && label.isOwn && gap.length === 0 ? mention : undefined;
    }
    case "act":
      return acts.length === 0 || acts.includes(label.id) ? { ...mention, acts: [label.id] } : undefined;
    case "mark":
      return name || number !== undefined ? { ...mention, marks: [...mention.marks, label.id] } : undefined;
    case "event":
      return (isBare && (number === undefined || isSame(label, number))) || (event && meetEvents(event, label))
        ? { ...mention, event: label }
        : undefined;
    case "number":
      return number === undefined && gap.length === 0 && !isBare && !collective
        ? { ...mention, number: label.value }
        : undefined;
    case "people":
      return isBare || event || gap.length === 0 ? { ...mention, isPeople: true } : undefined;
    case "sides":
    case "unarmed":
      if (isBare && gap.some((word) => BEING.has(word))) return undefined;
      return (isBare && number === undefined) || name
        ? { ...mention, name: undefined, collective: label.is }
        : undefined;
    case "groups":
    case "rest":
    case "reported":
      return isBare && number === undefined
        ? { ...mention, collective: label.is, count: label.is === "groups" ? label.count : undefined }
        : undefined;
  }
}

function isOfDeeds({ is }: Label): boolean {
  return is === "sides" || is === "unarmed";
}

function isOfSides({ measures }: NameLabel): boolean {
  return measures.some(({ sides }) => sides);
}

function isSame({ measures }: EventLabel, number: number): boolean {
  return measures.some(({ fact }) => fact.figure.value === number);
}

function meetEvents(one: EventLabel, other: EventLabel): boolean {
  return one.measures.some((each) => other.measures.includes(each));
}
