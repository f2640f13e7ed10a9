import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { cutBase } from "../../knowledge/cut-base.ts";
import type { KnowledgeBase } from "../../knowledge/model.ts";
import { loadBase } from "../../knowledge/pack/load.ts";
import { readFiles } from "../../knowledge/pack-files.ts";
import { withoutUnknowns } from "../../knowledge/without-unknowns.ts";
import { questionsOf } from "../evaluation/measured-place.ts";
import { readCases, readPatterns } from "../evaluation/question-files.ts";
import type { AskedToFit } from "./fit-evidence.ts";

const PACKS = "test/packs";
const CALIBRATION = "calibration";
/** Known unknowns of its own that a new event's pack has. */
const FEW = 14;
/** One of so many. */
const SAMPLE = 4;

/** A base with the questions that weights are fitted on. */
export interface Fitted {
  readonly base: KnowledgeBase;
  readonly folder: string;
  readonly asked: AskedToFit;
}

/** The packs of other events that have questions to calibrate with. */
export function otherEvents(): Fitted[] {
  const folders = existsSync(PACKS) ? readdirSync(PACKS).sort() : [];
  return folders.flatMap((name): Fitted[] => {
    const folder = join(PACKS, name);
    return existsSync(join(folder, CALIBRATION))
      ? [{ base: loadBase(folder), folder, asked: calibrationOf(folder) }]
      : [];
  });
}

/** What weights are fitted on, of a pack. @param part a folder of its own below, by default none */
export function calibrationOf(folder: string, part = ""): AskedToFit {
  const questions = join(folder, CALIBRATION, part);
  return { cases: readCases(questions).cases, patterns: readPatterns(questions, questionsOf(folder)) };
}

/** A pack as a new event begins, with so many phrasings an answer: with few known unknowns of its own, with none, and with none at all. */
export function asNew({ base, folder }: Fitted, phrasings: number): { few: KnowledgeBase; fewer: KnowledgeBase[] } {
  const files = readFiles(folder) ?? [];
  const none = cutBase(base, files, { phrasings, unknowns: 0 });
  return { few: cutBase(base, files, { phrasings, unknowns: FEW }), fewer: [none, withoutUnknowns(none)] };
}

/** A fourth of the questions, whole conversations among them: enough where several packs are asked. */
export function sampled({ cases, patterns }: AskedToFit): AskedToFit {
  const conversations = [...new Set(cases.flatMap(({ conversation }) => conversation ?? []))];
  const kept = new Set(conversations.filter((_, i) => i % SAMPLE === 0));
  const isKept = ({ conversation }: (typeof cases)[number], i: number) =>
    conversation === undefined ? i % SAMPLE === 0 : kept.has(conversation);
  return { cases: cases.filter(isKept), patterns };
}
