import { readFileSync, writeFileSync } from "node:fs";
import { createEngine } from "../answering/engine.ts";
import { phrasingsOf, type Sized } from "../answering/sized.ts";
import { loadConfig } from "../config.ts";
import { withoutUnknowns } from "../knowledge/without-unknowns.ts";
import { loadPrepared } from "../loading/prepare.ts";
import { assuranceExamples, fitAssurance } from "./fitting/fit-assurance.ts";
import { evidenceExamples, fitEvidence } from "./fitting/fit-evidence.ts";
import { asNew, calibrationOf, type Fitted, halved, otherEvents } from "./fitting/fitted-packs.ts";
import { gathered, repeated } from "./fitting/gathering.ts";
import { weightsBefore } from "./fitting/weights-before.ts";

/** Phrasings of an answer in the packs that are fitted for, beside the pack as it is. */
const SIZES = [3, 10, 30];
/** How often each question about another event counts, of which there are few. */
const COUNTS = 3;
const WEIGHTS = new URL("../answering/weights.json", import.meta.url);
const ASSURANCE = new URL("../answering/roles/assurance-weights.json", import.meta.url);

/**
 * `npm run fit`: fits the weights of the evidence on questions that are neither example phrasings nor used to measure, for
 * the pack as it is and, together with those of other events, cut down to fewer phrasings, as a new event begins.
 */
const { pack } = loadConfig(process.env);
const { base, index } = loadPrepared(pack);
const own: Fitted = { base, folder: pack.folder, asked: calibrationOf(pack.folder) };
const before = weightsBefore(JSON.parse(readFileSync(WEIGHTS, "utf8")));
const sizes = SIZES.map((phrasings) => {
  const packs = [
    { ...own, asked: halved(own.asked), counts: 1 },
    ...otherEvents().map((one) => ({ ...one, counts: COUNTS })),
  ];
  const news = packs.map((one) => ({ ...one, ...asNew(one, phrasings) }));
  const weights = fitEvidence(
    gathered(
      news.map(({ few, asked, counts }) =>
        repeated(evidenceExamples(createEngine(few, undefined, before), asked), counts),
      ),
    ),
  );
  const assurance = fitAssurance(
    gathered(
      news.flatMap(({ few, fewer, asked, counts }) =>
        [few, ...fewer].map((one) => repeated(assuranceExamples(one, weights, asked), counts)),
      ),
    ),
  );
  console.log(`Fitted for ${phrasings} phrasings an answer`);
  return { phrasings, weights, assurance };
});
const unknowns = [...base.entries.values()].filter(({ kind }) => kind === "unknown").map(({ id }) => id);
const half = new Set(unknowns.filter((_, i) => i % 2 === 0));
const weights = fitEvidence(evidenceExamples(createEngine(base, index, before), own.asked));
const bases = [base, withoutUnknowns(base, (id) => half.has(id)), withoutUnknowns(base)];
const assurance = fitAssurance(gathered(bases.map((one) => assuranceExamples(one, weights, own.asked))));
const all = [...sizes, { phrasings: phrasingsOf(base), weights, assurance }];
write(
  WEIGHTS,
  all.map(({ phrasings, weights: numbers }) => ({ phrasings, numbers })),
);
write(
  ASSURANCE,
  all.map(({ phrasings, assurance: numbers }) => ({ phrasings, numbers })),
);

function write(file: URL, numbers: readonly Sized<unknown>[]): void {
  writeFileSync(file, `${JSON.stringify(numbers, null, 2)}\n`);
}
