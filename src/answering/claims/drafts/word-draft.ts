import { type Entry, inLanguage } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { textsIn } from "../../../texts/languages.ts";
import { together } from "../../acts/several.ts";
import { type Answer, entryOf, type Verdict } from "../../answer.ts";
import { noAnswer } from "../../compose.ts";
import { all, type Decision } from "../judging/all-verdicts.ts";
import type { JudgedStatement, Standing } from "./judge-draft.ts";

/** All that is told of a draft, in characters. */
const LONGEST = 700;
/** What is told where all is so. */
const LONGEST_TOLD = 420;
/** Of what a member wrote so much is repeated. */
const LONGEST_QUOTED = 60;
/** What is wrong comes first. */
const ORDER = ["wrong", "partly", "near", "unsaid", "so"] as const satisfies readonly Standing[];
const DECISIONS: Readonly<Partial<Record<Standing, Decision>>> = { so: "yes", wrong: "no", partly: "partly" };
const FIRST_SENTENCE = /^.+?[.!?]["”)]?(?=\s|$)/su;
/** Discord would make something else of them: markup, mentions, addresses. */
const MARKUP = /[*_~`|<>[\]\\#@]|https?:/;

type Several = readonly [JudgedStatement, ...JudgedStatement[]];

/** How a draft's statements are told. */
interface Wording {
  readonly language: Language;
  readonly asksForErrors: boolean;
  /** Whether there was more in it than is judged. */
  readonly isCut: boolean;
  /** Whether a statement may be repeated to everybody as it was written. */
  readonly mayQuote: (statement: JudgedStatement) => boolean;
  /** And whether a word of it may. */
  readonly mayRepeat: (word: string) => boolean;
}

/** What is told of one or several statements. */
interface Line {
  readonly full: string;
  /** Without what the source says instead. */
  readonly bare: string;
  readonly answer: Answer;
}

/** The verdict on a draft: what is wrong, what the source doesn't hold, and that the rest is so. */
export function wordDraft(statements: Several, wording: Wording): Answer {
  const ordered = ORDER.flatMap((standing) => statements.filter((one) => one.standing === standing));
  const [first = statements[0], ...others] = ordered;
  const { parts: _, ...whole } = together([first.answer, ...others.map(({ answer }) => answer)], [], wording.language);
  const verdict = verdictOn(statements);
  if (verdict === "yes") return { ...whole, text: allSo(statements, wording), act: "claim", verdict };
  const lines = linesOf(statements, wording);
  const texts = fitted(lines);
  const parts = lines.map(({ answer, bare }, i) => ({ ...answer, text: texts[i] ?? bare }));
  return { ...whole, text: texts.join("\n"), parts, act: "claim", verdict };
}

/** As of any claim: what is decided alike is so or isn't, whatever of it is open, but only a whole is borne out. */
function verdictOn(statements: Several): Verdict {
  const decisions = statements.flatMap(({ standing }) => DECISIONS[standing] ?? []);
  return decisions.length === 0 ? "unsaid" : all(decisions, decisions.length < statements.length);
}

function allSo(statements: Several, { language, asksForErrors, isCut }: Wording): string {
  const { drafts, verdict } = textsIn(language).answers;
  const all = asksForErrors ? drafts.nothingWrong : drafts.so;
  return (isCut ? verdict.yes : all)(toldOf(statements, language));
}

/** What the source says on statements, each once, as far as there is room. */
function toldOf(statements: Several, language: Language): string {
  const told: string[] = [];
  for (const { answer } of statements) {
    const next = toldBy(answer, language);
    if (!told.includes(next) && [...told, next].join(" ").length <= LONGEST_TOLD) told.push(next);
  }
  return told.join(" ");
}

function linesOf(statements: Several, wording: Wording): Line[] {
  const { language } = wording;
  const words = textsIn(language).answers.drafts;
  const name = (one: JudgedStatement) => {
    const isPlain = wording.mayQuote(one) && !MARKUP.test(one.said);
    const said = isPlain ? repeated(clipped(one.said), wording.mayRepeat) : undefined;
    return said === undefined ? words.placed(one.place) : words.quoted(said);
  };
  const ofOthers = statements.filter(({ standing }) => standing !== "so");
  const of = (standing: Standing) => statements.filter((one) => one.standing === standing);
  const told = (standing: "wrong" | "partly" | "near"): Line[] =>
    byEntry(of(standing)).map(([first, ...others]) => {
      const names = [first, ...others].map(name).join(", ");
      const full = words[standing](names, toldBy(first.answer, language));
      return { answer: first.answer, full, bare: `${full.slice(0, full.indexOf(names) + names.length)}.` };
    });
  return [
    ...told("wrong"),
    ...told("partly"),
    ...told("near"),
    ...unsaidLine(of("unsaid"), name, language),
    ...restLine(of("so"), wording, new Set(ofOthers.flatMap(({ answer }) => entryOf(answer) ?? []))),
  ];
}

function unsaidLine(
  [first, ...others]: readonly JudgedStatement[],
  name: (one: JudgedStatement) => string,
  language: Language,
): Line[] {
  if (!first) return [];
  const words = textsIn(language).answers.drafts;
  const bare = words.unsaid([first, ...others].map(name));
  const { answer } = first;
  if (others.length > 0 || answer.outcome !== "answer")
    return [{ bare, full: bare, answer: noAnswer(answer.confidence, language) }];
  return [{ bare, full: words.unsaidBut(name(first), toldBy(answer, language)), answer }];
}

/** That what is neither wrong nor untold is so, resting on all its facts: what the source says, where that is one thing. */
function restLine(
  [first, ...others]: readonly JudgedStatement[],
  { language, isCut }: Wording,
  told: ReadonlySet<Entry>,
): Line[] {
  if (!first) return [];
  const words = textsIn(language).answers.drafts;
  const isLittle = isCut || others.length === 0;
  const isTold = [first, ...others].every(({ answer }) => {
    const entry = entryOf(answer);
    return entry !== undefined && told.has(entry);
  });
  const text = isLittle && !isTold ? words.held(toldOf([first, ...others], language)) : words.rest;
  const { parts: _, ...answer } = together([first.answer, ...others.map((one) => one.answer)], [], language);
  return [{ bare: text, full: text, answer }];
}

/** Those that the same answer tells of are told together. */
function byEntry(statements: readonly JudgedStatement[]): Several[] {
  const groups = new Map<unknown, [JudgedStatement, ...JudgedStatement[]]>();
  for (const one of statements) {
    const key = entryOf(one.answer) ?? one;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

/** Lines that fit: the last of them lose first what is told beside. */
function fitted(lines: readonly Line[]): string[] {
  const texts = lines.map(({ full }) => full);
  for (let i = lines.length - 1; i >= 0 && texts.join("\n").length > LONGEST; i--) texts[i] = lines[i]?.bare ?? "";
  return texts;
}

/** What an answer's entry tells, in a sentence. */
function toldBy(answer: Answer, language: Language): string {
  const entry = entryOf(answer);
  if (!entry || (answer.outcome === "answer" && answer.formula !== undefined)) return withoutVerdict(answer, language);
  const text = inLanguage(entry.answer, language).replace(/^Yes[:,] (.)/, (_, first: string) => first.toUpperCase());
  const [first = text] = FIRST_SENTENCE.exec(text) ?? [];
  // A quotation is told to its end.
  return first.split("“").length === first.split("”").length ? first : text;
}

/** A comparison of figures begins with its own yes or no. */
function withoutVerdict({ text, verdict }: Answer, language: Language): string {
  const { arithmetic } = textsIn(language);
  const said = verdict === "yes" || verdict === "no" ? arithmetic[verdict]("") : "";
  return text.startsWith(said) ? text.slice(said.length) : text;
}

/** On one line, and cut between words. */
function clipped(said: string): string {
  const line = said.replace(/\s+/g, " ").replaceAll(/["“”]/g, "").trim();
  return line.length <= LONGEST_QUOTED ? line : `${line.slice(0, LONGEST_QUOTED).replace(/\s+\S*$/, "")} …`;
}

/** A text with dots for the words that aren't repeated; undefined where they are most. */
function repeated(said: string, mayRepeat: (word: string) => boolean): string | undefined {
  const words = said.split(" ");
  const kept = words.map((word) => (word === "…" || mayRepeat(word) ? word : "…"));
  if (kept.filter((word) => word === "…").length * 2 > words.length) return undefined;
  return kept.join(" ").replace(/…(?: …)+/g, "…");
}
