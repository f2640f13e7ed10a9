import { readFileSync, writeFileSync } from "node:fs";
import { createEngine } from "../answering/engine.ts";
import { phrasingsOf, type Sized } from "../answering/sized.ts";
import type { Weights } from "../answering/weights.ts";
import { loadConfig } from "../config.ts";
import { cutBase } from "../knowledge/cut-base.ts";
import { withoutUnknowns } from "../knowledge/without-unknowns.ts";
import { readFiles } from "../knowledge/pack-files.ts";
import { loadPrepared } from "../loading/prepare.ts";
import { readCases, readPatterns } from "./evaluation/question-files.ts";
import { fitAssurance } from "./fitting/fit-assurance.ts";
import { fitEvidence } from "./fitting/fit-evidence.ts";
import { weightsBefore } from "./fitting/weights-before.ts";

const QUESTIONS = "test/calibration";
const PATTERNS = "test/questions";
/** Phrasings of an answer in the packs that are fitted for, beside the pack as it is. */
const SIZES = [3, 6, 10, 30];
/** Known unknowns of its own that a new event's pack has. */
const FEW = 14;
const WEIGHTS = new URL("../answering/weights.json", import.meta.url);
const ASSURANCE = new URL("../answering/roles/assurance-weights.json", import.meta.url);

/**
 * `npm run fit`: fits the weights of the evidence on questions that are neither example phrasings nor used to measure, for
 * the pack as it is and cut down to fewer phrasings, as a new event begins.
 */
const { pack } = loadConfig(process.env);
const { base, index } = loadPrepared(pack);
const files = readFiles(pack.folder) ?? [];
const asked = { cases: readCases(QUESTIONS).cases, patterns: readPatterns(QUESTIONS, PATTERNS) };
const weights: Sized<Weights>[] = [];
const assurances: Sized<unknown>[] = [];
const before = weightsBefore(JSON.parse(readFileSync(WEIGHTS, "utf8")));
for (const size of SIZES) {
  const few = cutBase(base, files, { phrasings: size, unknowns: FEW });
  const none = cutBase(base, files, { phrasings: size, unknowns: 0 });
  const fitted = fitEvidence(createEngine(few, undefined, before), asked);
  weights.push({ phrasings: size, numbers: fitted });
  const bases = [few, none, withoutUnknowns(none)];
  assurances.push({ phrasings: size, numbers: fitAssurance(bases, fitted, asked) });
  console.log(`Fitted for ${size} phrasings an answer`);
}
const own = [...base.entries.values()].filter(({ kind }) => kind === "unknown").map(({ id }) => id);
const half = new Set(own.filter((_, i) => i % 2 === 0));
const fitted = fitEvidence(createEngine(base, index, before), asked);
const bases = [base, withoutUnknowns(base, (id) => half.has(id)), withoutUnknowns(base)];
const phrasings = phrasingsOf(base);
weights.push({ phrasings, numbers: fitted });
assurances.push({ phrasings, numbers: fitAssurance(bases, fitted, asked) });
writeFileSync(WEIGHTS, `${JSON.stringify(weights, null, 2)}\n`);
writeFileSync(ASSURANCE, `${JSON.stringify(assurances, null, 2)}\n`);
