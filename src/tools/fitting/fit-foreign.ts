import { writeFileSync } from "node:fs";
import { createEngine } from "../../answering/engine.ts";
import { phrasingsOf } from "../../answering/weighing/sized.ts";
import { weightsFor } from "../../answering/weights.ts";
import { loadConfig } from "../../config.ts";
import { loadPrepared } from "../../loading/prepare.ts";
import { readCases, readPatterns } from "../evaluation/question-files.ts";
import { evidenceExamples, fitEvidence } from "./fit-evidence.ts";

const QUESTIONS = "test/calibration/arabic";
const PATTERNS = "test/questions";
const WEIGHTS = new URL("../../answering/weighing/foreign-weights.json", import.meta.url);

/** `npm run fit:foreign`: fits the weights for questions in another language, beginning from those of `npm run fit`; in seconds. */
const { base, index } = loadPrepared(loadConfig(process.env).pack);
const own = weightsFor(base);
const asked = {
  cases: readCases(QUESTIONS).cases.filter(({ wanted }) => wanted === undefined),
  patterns: readPatterns(QUESTIONS, PATTERNS),
};
const numbers = fitEvidence(evidenceExamples(createEngine(base, index, own, own), asked), own);
writeFileSync(WEIGHTS, `${JSON.stringify({ phrasings: phrasingsOf(base), numbers }, null, 2)}\n`);
