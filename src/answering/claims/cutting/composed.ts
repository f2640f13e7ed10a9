import type { KnowledgeBase } from "../../../knowledge/model.ts";
import { CLAIM_PLACE } from "../../../knowledge/pack/base-schema.ts";
import { spread } from "../../acts/lines/spread.ts";
import { scattered } from "../../learning/mixing.ts";
import { recogniseClaim } from "../recognising/recognise.ts";
import { asksForMore } from "../recognising/stating.ts";
import type { Label } from "./chain.ts";

/** What of a base its messages are composed from. */
export type ComposedOf = Pick<
  KnowledgeBase,
  "frames" | "verifying" | "asides" | "fitting" | "feelings" | "entries" | "claims"
>;

/** A piece of a message, and what it is. */
export interface Piece {
  readonly text: string;
  readonly label: Label;
}

/** A message of pieces, one after the other. */
export type Composed = readonly Piece[];

/** So many claims stand in each frame. */
const CLAIMS_A_FRAME = 3;
const MOST = { claims: 3200, bare: 2000, asked: 3600, questions: 2400, pairs: 300 };
const LOWERED = 0.35;
const UNMARKED = 0.12;
const QUOTED = 0.08;
/** Before the place of a claim they join it to the frame. */
const OPEN = /^$|[^\p{L}\p{N}]\s*$|\b(?:bro|guys|yo|lol|so|ok|but|and|well|hey|hello|omg|lmao|wait|pls)\s+$/iu;

/** Draws that are the same for the same place in a composition. */
export function drawer(seed: number): () => number {
  let turn = 0;
  return () => scattered(seed + 1, ++turn) / 2 ** 32;
}

/** Messages like those that people write, composed of a base's frames, claims and questions. @param frames those that are used */
export function composedMessages(base: ComposedOf, frames = base.frames?.en ?? []): Composed[] {
  const claims = claimsIn(base);
  const questions = questionsIn(base);
  if (claims.length === 0 || frames.length === 0) return [];
  const verifying = (base.verifying?.en ?? []).map(bare);
  const asides = (base.asides?.en ?? []).map(bare);
  const draw = drawer(claims.length);
  const oneOf = (texts: readonly string[]): string => texts[Math.floor(draw() * texts.length)] ?? "";
  const claim = () => as("claim", oneOf(claims));
  const question = () => as("other", oneOf(questions));
  const frame = (text: string) => as("frame", text);
  const composed: Composed[] = [];
  const halves = frames.map((text) => text.split(CLAIM_PLACE) as [string, string]);
  const befores = halves.flatMap(([before, after]) => (after === "" ? [before] : []));
  const afters = halves.flatMap(([before, after]) => (before === "" ? [after] : []));
  for (const [before, after] of halves) {
    for (let i = 0; i < CLAIMS_A_FRAME; i++)
      composed.push(framed(varied(before, draw), claim(), varied(after, draw), draw() < QUOTED));
    const isMore = before === "" || after === "";
    if (isMore)
      composed.push(framed(before || varied(oneOf(befores), draw), claim(), after || varied(oneOf(afters), draw)));
    if (OPEN.test(before)) composed.push(framed(before, question(), after));
  }
  for (const text of verifying) {
    composed.push([
      claim(),
      frame(`${oneOf([". ", ", ", "? ", " - ", ". "])}${text}${/\?$/.test(text) ? "" : oneOf(["?", "", "."])}`),
    ]);
    if (draw() < 0.3) composed.push([frame(`${text}${oneOf([": ", ", ", ". ", ": "])}`), claim()]);
    if (draw() < 0.2) composed.push([frame(text)]);
  }
  for (const text of asides) {
    composed.push([frame(`${text}${oneOf([", ", ". ", "! ", " "])}`), draw() < 0.5 ? claim() : question()]);
    composed.push([draw() < 0.4 ? claim() : question(), frame(`${oneOf([", ", ". ", "? ", " "])}${text}`)]);
  }
  composed.push(...spread(claims, MOST.bare).map((text): Composed => [as("claim", text)]));
  composed.push(...spread(questions, MOST.questions).map((text): Composed => [as("other", text)]));
  for (let i = 0; i < MOST.pairs; i++) {
    composed.push([claim(), frame(oneOf([". ", ", ", ", and ", ". And ", "; "])), question()]);
    composed.push([claim(), as("claim", oneOf([". ", ", and ", " but ", ". "])), claim()]);
    composed.push([question(), frame(" "), question()]);
  }
  return composed.map((pieces) => asWritten(pieces, draw));
}

/** A message with something around its middle. */
function framed(before: string, middle: Piece, after: string, isQuoted = false): Composed {
  return [
    ...(before === "" ? [] : [as("frame", before)]),
    isQuoted ? { ...middle, text: `"${middle.text}"` } : /\p{L} $/u.test(before) ? uncapped(middle) : middle,
    ...(after === "" ? [] : [as("frame", after)]),
  ];
}

/** Whoever says so, and wherever it stands, may be somebody and somewhere else. */
function varied(text: string, draw: () => number): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const kind = KINDS.find((one) => one.includes(word));
    return kind && draw() < VARIED ? (kind[Math.floor(draw() * kind.length)] ?? word) : word;
  });
}

const VARIED = 0.6;
const KINDS = [
  "neighbour barber aunt uncle cousin grandpa grandma nephew niece colleague teacher professor tutor classmate flatmate roommate boss landlord landlady dentist doctor priest imam sister brother mum mom dad mother father wife husband friend mate student pupil intern editor producer reporter sub stringer correspondent freelancer boss opponent driver baker butcher plumber nurse coach gran guy bloke woman man lady boy girl kid client customer coworker buddy pal stranger",
  "article report piece story text source post tweet video clip blog headline caption thread channel newspaper paper leaflet podcast screenshot bulletin letter website summary draft slide handout",
  "Facebook Twitter Instagram TikTok Telegram WhatsApp Reddit YouTube Snapchat twitter reddit tiktok facebook telegram insta",
  "said says claims insists swears reckons wrote thinks believes told mentioned",
].map((words) => words.split(" "));

function as(label: Label, text: string): Piece {
  return { label, text };
}

/** Without the mark that ends it. */
function bare(text: string): string {
  return text.replace(/[.]$/, "");
}

function uncapped({ text, label }: Piece): Piece {
  return {
    label,
    text: /^(?:The|A|An|It|There|He|She|They|In|On|At|Many|Most|Some|All|No|This|That|For)\b/.test(text)
      ? text.charAt(0).toLowerCase() + text.slice(1)
      : text,
  };
}

/** As some write: in small letters, without marks. */
function asWritten(pieces: Composed, draw: () => number): Composed {
  const isLowered = draw() < LOWERED;
  const isUnmarked = draw() < UNMARKED;
  return pieces.map(({ text, label }) => {
    const lowered = isLowered ? text.toLowerCase() : text;
    return { label, text: isUnmarked ? lowered.replace(/[,.:](?=\s|$)|['’](?=\p{L})/gu, "") : lowered };
  });
}

/** Claims with nothing around them. */
function claimsIn({ claims }: ComposedOf): string[] {
  const texts = claims.filter(({ language }) => language === "en").map(({ text }) => bare(text));
  return spread(texts, MOST.claims).filter((text) => !asksForMore(text, false) && recogniseClaim(text)?.body === text);
}

const STAND_INS: Readonly<Record<string, string>> = {
  person: "the minister",
  place: "the valley",
  group: "the miners",
  thing: "bridge",
};

/** What asks something, is felt or only talk. */
function questionsIn({ entries, fitting, feelings }: ComposedOf): string[] {
  const asked = [...entries.values()].flatMap(({ phrasings, followUps }) => [
    ...phrasings.en,
    ...(followUps?.en ?? []),
  ]);
  const plain = spread(asked, MOST.asked).filter(
    (text) =>
      !/\b(?:right|correct|true|yes|no)\W*$/i.test(text) &&
      (asksForMore(text, false) || recogniseClaim(text)?.form !== "statement"),
  );
  const others = [...(fitting?.asks.en ?? []), ...[...feelings.values()].flatMap(({ examples }) => examples.en)];
  return [...plain, ...others.map((text) => text.replace(/\{(\w+)\}/g, (_, kind: string) => STAND_INS[kind] ?? kind))];
}

/** A composed message, and by character what it belongs to. */
export function written(pieces: Composed): { readonly text: string; readonly labelAt: (at: number) => Label } {
  let length = 0;
  const ends = pieces.map(({ text }) => (length += text.length));
  return {
    text: pieces.map(({ text }) => text).join(""),
    labelAt: (at) => pieces[ends.findIndex((end) => at < end)]?.label ?? "other",
  };
}
