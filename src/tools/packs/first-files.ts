import { withSchemaHeader } from "../../knowledge/pack/editor-schemas.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import { wordsOf } from "../../knowledge/sources/fingerprint.ts";
import { sentencesOf } from "./unquoted.ts";

/** What a new pack is made of. */
export interface NewPack {
  readonly id: string;
  readonly title: string;
  readonly languages: readonly Language[];
  /** The first source's id, the file that it came from, and its text. */
  readonly source: { readonly id: string; readonly text: string };
}

/** A quotation has at least and at most so many words. */
const SHORTEST = 5;
const LONGEST = 30;
/** Discord's limit of a title is 80. */
const MOST_OF_TITLE = 60;

/** The files of a new pack beside its sources: path → text. Each is sound, and says in comments what belongs there. */
export function firstFiles(pack: NewPack): ReadonlyMap<string, string> {
  const files = {
    "event.yaml": eventFile(pack),
    "facts.yaml": factsFile(pack),
    "entities.yaml": ENTITIES,
    "concepts.yaml": CONCEPTS,
    "entries/answers.yaml": answersFile(pack),
    "questions/README.md": QUESTIONS,
    "questions/native.jsonl": `${JSON.stringify({ q: "So, what is all of this about?", fact: "overview" })}\n`,
    "questions/unanswerable.jsonl": `${JSON.stringify({ q: "Who won the chess match in Baku?", kind: "another event" })}\n`,
    "questions/thresholds.json": THRESHOLDS,
  };
  return new Map(Object.entries(files).map(([file, text]) => [file, withSchemaHeader(file, text)]));
}

function eventFile({ id, title, languages }: NewPack): string {
  return `# The event that this pack answers questions about. Fields: knowledge/README.md
id: ${id}
# What is true of any event is inherited: small talk, manners, what reports leave out
extends: base
title: { en: ${quoted(title)} }
# As it reads inside a sentence. Take the # away and write it:
# name: { en: the flood at Orrin }
languages: [${languages.join(", ")}]

# How far the source reaches in time. Each fact names a key. Write what the source says (“the second day of the flood”), and
# no date that it doesn't give
asOf:
  report: { en: the time of the report }

summary:
  # The entry that /summary and the daily posts begin with
  headline: overview
  entries: [overview]
  # What the daily posts tell, one topic a day, once there are entries:
  # topics:
  #   - { title: { en: The rescue }, entries: [rescue.how, rescue.who] }

# Offered to somebody who hasn't asked yet, at most 25
starters: [overview]

# What is counted, with a chart and a command of its own, once the facts have figures:
# count:
#   command: { name: houses, description: { en: How many houses were flooded }, help: { en: the flooded houses } }
#   entry: houses
#   total: houses.total
#   groups:
#     - { fact: houses.town }
`;
}

function factsFile({ source: { id, text } }: NewPack): string {
  return `# One statement a fact, proved by the source's own words. Fields: knowledge/README.md
facts:
  - id: overview
    source: ${id}
    # Word for word from the source, ${SHORTEST} to ${LONGEST} words
    quote: ${quoted(firstQuotation(text))}
    # Who says so: somebody of entities.yaml, or the source's own id where it speaks in its own voice
    claimant: ${id}
    asOf: report
    # What the quotation says, by roles, in its own words. This is what keeps a wrong answer from being given:
    # says: [{ who: the River Board, what: counted, whom: flooded houses, howMany: "40", where: in the old town, when: on Monday }]
    # A number that answers show and messages are checked against:
    # figure: { value: 40, operator: at least, label: { en: Flooded houses } }
`;
}

const ENTITIES = `# People, groups and places, with every spelling that people use. Whoever says something in facts.yaml stands here.
# - id: river-board
#   kind: group
#   name: { en: River Board }
#   spellings: { en: [Board of the River, riverboard] }
#   # The entry that tells about it
#   entry: overview
`;

const CONCEPTS = `# One meaning a line, with the words that people use for it. Words of any event are inherited; here stand this event's own.
# - { id: flooded, slot: fate, words: { en: [under water, inundated, swamped] } }
`;

function answersFile({ title }: NewPack): string {
  const about = title.length > MOST_OF_TITLE ? "this event" : title;
  const asked = [
    "tell me about",
    "what is known about",
    "give me a summary of",
    "what happened in short:",
    "overview of",
  ];
  return `# Answers, an item each; further files below entries/ may hold one or several, too. Fields: knowledge/README.md
- id: overview
  title: { en: The event in short }
  question: { en: What is this about? }
  facts: [overview]
  # In your own sentences, at most 500 characters. A figure stands as its fact's id in braces: {houses.total}
  answer: { en: "My source tells of {event.title}." }
  # How people ask it: ten at least, thirty is good. A journalist, a teenager, a worried relative, somebody who is still
  # learning English, an expert: what would each of them type?
  phrasings:
    en:
${[about, ...asked.map((words) => `${words} ${about}`)].map((text) => `      - ${quoted(text)}`).join("\n")}

# What people ask and the source doesn't say, where the base hasn't got it:
# - id: unknown.captain
#   kind: unknown
#   title: { en: The captain }
#   question: { en: Who was the captain? }
#   answer: { en: My source doesn't name the captain. }
#   related: [overview]
#   phrasings: { en: [who was the captain, name of the captain, who steered the ship] }

# What the base calls unknown and this source says: take it out, and write your own answer
# - { id: unknown.injured, drop: true }
`;
}

const QUESTIONS = `# Questions to measure with
Ask somebody who has read the source, and none of your phrasings, to write down what people would ask: they are for measuring alone, and
never become phrasings. \`npm run eval -- FOLDER --failures\` asks them.
- \`native.jsonl\`, a line each: \`{"q": "How many died?", "fact": "toll"}\`. \`fact\` is the id of the entry or fact that answers; in a list, any
  of several.
- \`messy.jsonl\`: the same, as it is typed on a phone, with slips.
- \`unanswerable.jsonl\`: \`{"q": "Who is to blame?", "kind": "blame"}\`: what the source doesn't say. \`kind\` is any word for its sort.
- \`thresholds.json\`: what \`npm run eval\` must reach. \`"native": { "right": 0.8 }\` is at least 80 % right.
`;

const THRESHOLDS = `{
  "native": { "right": 0.8, "wrong": 0.05 },
  "unanswerable": { "false": 0.1 }
}
`;

/** Plain words of the source that a fact may quote: of the first sentence that says something and quotes nobody. */
function firstQuotation(text: string): string {
  const sentences = sentencesOf(text).map((sentence) => sentence.text);
  const long = sentences.filter((sentence) => wordsOf(sentence).length >= SHORTEST);
  const plain = long.find((sentence) => wordsOf(sentence).length > SHORTEST + 2 && !/[“”"]/.test(sentence));
  const words = (plain ?? long[0] ?? text.trim().replaceAll(/\s+/g, " ")).split(" ");
  while (wordsOf(words.join(" ")).length > LONGEST) words.pop();
  return words.join(" ").replace(/[,;:]$/, "");
}

/** A text as YAML takes it whatever it holds. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
