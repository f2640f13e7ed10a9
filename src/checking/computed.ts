import { type Computation, compute } from "../answering/figures/compute.ts";
import { type Formula, formatFormula, type Operation, type Term } from "../answering/figures/formula.ts";
import { type Operand, termOf } from "../answering/figures/naming/resolve.ts";
import { isBorneOut } from "../answering/figures/stated/stated-result.ts";
import { countsOf } from "../knowledge/counting/counts.ts";
import type { KnowledgeBase } from "../knowledge/model.ts";
import { TIME_UNIT } from "../numbers/patterns.ts";
import type { KnownFigure } from "./known-figures.ts";
import { MEMBERS, SAID_OF_ANY } from "./reading/grammar-words.ts";
import { isFate } from "./reading/meant-words.ts";
import type { MemberWords } from "./reading/member-words.ts";
import type { StatedCount } from "./reading/stated.ts";

/** What a number is said to come of, and whether it does; undefined where figures leave that open. */
export interface Computed {
  readonly figure?: KnownFigure;
  readonly verdict: "yes" | "no" | undefined;
  readonly operation: Operation;
}

const EACH = "(?:for|per|to)\\s(?:every|each|one|a\\ssingle|1)\\b";
/** What a number is said to come of, by the words before and after it in its sentence. */
const CUES: readonly (readonly [Operation, { readonly before?: RegExp; readonly after?: RegExp }])[] = [
  ["per-day", { after: /^[^.;!?]*?\b(?:an?|per|each|every)(?:\ssingle)?\sday\b|^[^.;!?]*\bdaily\b/iu }],
  ["per-day", { before: /\b(?:per|each|every)(?:\ssingle)?\sday\b[^.;!]*$|\bdaily\s(?:\p{L}+\s){0,3}$/iu }],
  ["ratio", { after: /^\s*(?:times|-?fold)\b(?!\s(?:an?|per|each|every)\b)/iu }],
  ["ratio", { after: new RegExp(`^(?:\\s\\p{L}+){1,6}?\\s${EACH}`, "iu") }],
  ["ratio", { before: /\b(?:for|per)\s(?:every|each|one|a\ssingle)\s(?!other\b|day\b)[^.;!?]{3,70}$/iu }],
  [
    "difference",
    {
      after:
        /^(?:\s\p{L}+)?\s(?:more|fewer|less|higher|lower|ahead|apart|short|behind)\b(?!\s(?:or|and)\b)|^\s(?:is|was)\s(?:the\s)?(?:gap|difference|margin)\b/iu,
    },
  ],
  ["difference", { before: /\b(?:gap|difference|margin)\b[^.;!?]{0,60}$/iu }],
  ["sum", { after: /^[^.;!?]*\b(?:together|combined|both|altogether|in all|all told|jointly)\b/iu }],
  [
    "sum",
    {
      before: /\b(?:together|combined|both|altogether|in all|all told|add(?:ed)?|adding|plus|sum|total)\b[^.;!?]*$/iu,
    },
  ],
];
const ROUNDED: ReadonlySet<Operation> = new Set(["ratio", "per-day"]);
/** A ratio to one is told as one number. */
const MOST_TIMES = 100;
const SYMBOLS: Partial<Record<Operation, string>> = { sum: " + ", difference: " − ", ratio: " ÷ ", "per-day": " ÷ " };

/** Works out what numbers are said to come of. */
export class Computing {
  readonly #base: KnowledgeBase;
  readonly #members: MemberWords;
  readonly #days: string | undefined;
  readonly #groups: readonly string[];
  readonly #total: string | undefined;

  constructor(base: KnowledgeBase, members: MemberWords) {
    this.#base = base;
    this.#members = members;
    this.#days = members.measures.all.find(({ isDays }) => isDays)?.fact.id;
    const [count] = countsOf(base.event);
    this.#groups = count?.groups.map(({ fact }) => fact) ?? [];
    this.#total = count?.total;
  }

  /**
   * What a number is said to come of; undefined where it is said to come of nothing.
   * @param before what the numbers before it count
   */
  of(stated: StatedCount, before: readonly KnownFigure[]): Computed | undefined {
    const { number, sentence } = stated;
    if (number.unit !== "" || number.kind !== "count" || TIME_UNIT.test(stated.rest)) return undefined;
    const { operands, strangers } = this.#members.named(`${sentence.before} ${sentence.after}`);
    // What is said of it alone may name all who are added up; else its sentence does.
    const own = this.#members.named(stated.own.text.replace(number.written, " ")).operands;
    const isOwn = own.some(({ isVague, collective }) => !isVague && collective !== undefined);
    const isStrange = strangers.length > 0 || !isOfPeople(stated);
    const rest = [...own, ...operands].find(({ without }) => without);
    const left = rest && this.#verdict(stated, "sum", sumOf(termOf(rest)));
    if (left && (left.verdict === "yes" || stated.isAlone)) return left;
    let open: Computed | undefined;
    for (const [operation, cue] of CUES) {
      if (cue.before && !cue.before.test(sentence.before)) continue;
      if (cue.after && !cue.after.test(sentence.after)) continue;
      if (operation === "ratio" && number.value > MOST_TIMES) continue;
      const named = this.#formulas(operation, operation === "sum" && isOwn ? own : operands);
      const isNamed = named.length > 0;
      const formulas = isNamed ? named : this.#ofBefore(operation, before);
      const computed = this.#verdict(stated, operation, formulas);
      if (computed?.verdict === "yes" && !(operation === "per-day" && isStrange)) return computed;
      if (operation === "sum" && (!stated.isAlone || !isNamed)) continue;
      open ??= isNamed && !isStrange && computed ? computed : { verdict: undefined, operation };
    }
    return open;
  }

  /** What may be meant by those that are named, the surest last. */
  #formulas(operation: Operation, all: readonly Operand[]): readonly Formula[] {
    const firm = all.filter(({ isVague }) => !isVague);
    if (operation === "sum") {
      const ids = [...new Set(firm.flatMap(termOf))].filter((id) => id !== this.#total);
      const isSum = ids.length > 1 && ids.every((id) => this.#groups.includes(id));
      return isSum ? sumOf(ids) : [];
    }
    const [one, other, ...more] = firm.length === 1 ? [...firm, ...all.filter(({ isVague }) => isVague)] : firm;
    if (operation === "per-day") {
      const days = this.#days;
      if (!days || other) return [];
      const counted = one ? [termOf(one)] : this.#wholes();
      return counted.map((term) => ({ operation, terms: [term, [days]] }));
    }
    if (more.length > 0 || !one) return [];
    const [first, second] = [termOf(one), other ? termOf(other) : undefined];
    const against = second && second.join() !== this.#total ? [second] : one.isEvent ? this.#wholes() : [];
    return against.map((term) => ({ operation, terms: [first, term] }));
  }

  /** “23 more than that”: of the last two that were counted. */
  #ofBefore(operation: Operation, before: readonly KnownFigure[]): readonly Formula[] {
    const ids = before.slice(-2).flatMap(({ from, id }) => ("fact" in from ? [id] : []));
    const [one, other] = ids;
    if (operation !== "difference" && operation !== "sum") return [];
    return one && other && one !== other ? [{ operation, terms: [[one], [other]] }] : [];
  }

  /** All who are counted: as the source has it, and as their groups add up. */
  #wholes(): readonly Term[] {
    const [first, ...others] = this.#groups;
    return [...(this.#total ? [[this.#total] as const] : []), ...(first ? [[first, ...others] as const] : [])];
  }

  #verdict({ number }: StatedCount, operation: Operation, formulas: readonly Formula[]): Computed | undefined {
    let last: Computed | undefined;
    for (const formula of formulas) {
      const computation = compute(this.#base, formula);
      const figure = computation && figureOf(formula, computation);
      const result = computation?.result;
      if (!figure || !result) continue;
      const isYes = isBorneOut(number, result.precise, ROUNDED.has(operation));
      if (isYes || (result.amount.isLeast && number.hedge === "more than" && number.value === result.precise))
        return { figure, verdict: "yes", operation };
      const { isAbout, isLeast, isMost } = result.amount;
      const isOpen = (isAbout && !ROUNDED.has(operation)) || isLeast || isMost;
      last = { figure, verdict: isOpen ? undefined : "no", operation };
    }
    return last;
  }
}

function sumOf(ids: readonly string[]): readonly Formula[] {
  return [{ operation: "sum", terms: ids.map((id): Term => [id]) }];
}

/** Whether nothing else than people, what became of them or their groups is counted. */
function isOfPeople({ phrase, isLabel }: StatedCount): boolean {
  if (isLabel) return true;
  return phrase
    .slice(0, 3)
    .every(
      (word) =>
        word.meanings.length === 0 ||
        isFate(word) ||
        word.slots.includes("group") ||
        word.meanings.some((one) => one.startsWith("#") || one.startsWith("@")) ||
        SAID_OF_ANY.has(word.word) ||
        MEMBERS.has(word.word) ||
        /^(?:times|every|each|day|average|than|fold|victims|short)$/.test(word.word),
    );
}

/** A number of our own arithmetic as a figure. */
export function figureOf(formula: Formula, { result, operands }: Computation): KnownFigure | undefined {
  if (!result || result.unit === "points") return undefined;
  const facts = operands.flatMap((one) => one.facts);
  const id = formatFormula(formula);
  const label = { en: facts.map(({ figure }) => figure.label.en).join(SYMBOLS[formula.operation] ?? " + ") };
  const unit = result.unit === "%" ? "%" : "";
  const { value } = result.amount;
  const none: ReadonlySet<string> = new Set();
  const said = { counts: none, told: none, quoted: none, kin: none, parts: none, names: none, deeds: none };
  const from = { derived: { id, label, value, unit, formula: result.formula, from: facts } } as const;
  return { id, label, value, unit, operator: "exactly", ...said, isGroup: false, from };
}
