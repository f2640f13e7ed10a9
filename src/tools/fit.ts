import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { z } from "zod";
import { createEngine } from "../answering/engine.ts";
import { ALONE } from "../answering/roles/assuring/assurance.ts";
import { phrasingsOf } from "../answering/weighing/sized.ts";
import { loadConfig } from "../config.ts";
import { withoutUnknowns } from "../knowledge/without-unknowns.ts";
import { loadPrepared } from "../loading/prepare.ts";
import { assuranceExamples, fitAssurance } from "./fitting/fit-assurance.ts";
import { fitCounted } from "./fitting/fit-counted.ts";
import { ANSWERED_MORE_OF_FEW, evidenceExamples, fitEvidence } from "./fitting/fit-evidence.ts";
import { fitFeelings } from "./fitting/fit-feelings.ts";
import { claimsToFit, fitOverall } from "./fitting/fit-overall.ts";
import { fitVerdicts } from "./fitting/fit-verdicts.ts";
import { asNew, calibrationOf, type Fitted, otherEvents, sampled } from "./fitting/fitted-packs.ts";
import { gathered, repeated } from "./fitting/gathering.ts";
import { weightsBefore } from "./fitting/weights-before.ts";

const sizedSchema = z.array(z.object({ phrasings: z.number(), numbers: z.unknown() }));
/** Phrasings of an answer in the packs that are fitted for, beside the pack as it is. */
const FEW = { smallest: 3, small: 10 } as const;
/** How often each question about another event counts, of which there are few. */
const COUNTS = 2;
const WEIGHTS = new URL("../answering/weights.json", import.meta.url);
const SMALL_WEIGHTS = new URL("../answering/weighing/weights-small.json", import.meta.url);
const SMALLEST_WEIGHTS = new URL("../answering/weighing/weights-smallest.json", import.meta.url);
const ASSURANCE = new URL("../answering/roles/assuring/assurance-weights.json", import.meta.url);
const COUNTED = new URL("../checking/counting/counted-weights.json", import.meta.url);
const VERDICTS = new URL("../answering/claims/judging/likely/verdict-weights.json", import.meta.url);
const OVERALL = new URL("../answering/claims/judging/overall/overall-weights.json", import.meta.url);
const FEELINGS = new URL("../answering/acts/feelings/likely/feeling-weights.json", import.meta.url);

/**
 * `npm run fit [-- --small]`: fits the weights of the evidence on questions that are neither example phrasings nor used to
 * measure, for the pack cut down to few phrasings, as a new event begins, together with packs of other events, and for the
 * pack as it is, unless it is to be `--small`; those of verdicts on the pack's sorted claims and on those in its calibration, those of what numbers count and of
 * feelings on their examples. What tells whether an answer's facts say
 * what is asked is fitted for the pack as it is; for small ones, `npm run fit:assurance` does that afterwards.
 */
const { values } = parseArgs({ options: { small: { type: "boolean", default: false } } });
const { pack } = loadConfig(process.env);
const { base, index } = loadPrepared(pack);
const own: Fitted = { base, folder: pack.folder, asked: calibrationOf(pack.folder) };
const before = weightsBefore(JSON.parse(readFileSync(WEIGHTS, "utf8")));
const few = [
  { file: SMALLEST_WEIGHTS, ...fitFew(FEW.smallest) },
  { file: SMALL_WEIGHTS, ...fitFew(FEW.small) },
];
const whole = values.small ? [] : [fitWhole()];
for (const { file, phrasings, weights } of few) write(file, { phrasings, numbers: weights });
if (!values.small) {
  write(
    WEIGHTS,
    whole.map(({ phrasings, weights }) => ({ phrasings, numbers: weights })),
  );
  if (index.counted) write(COUNTED, fitCounted(base));
  if (base.claims.length > 0) {
    write(VERDICTS, fitVerdicts(base, index));
    write(OVERALL, fitOverall(base, index, claimsToFit(calibrationOf(own.folder, "claims").cases, own.asked.cases)));
  }
  if (base.feelings.size > 0) write(FEELINGS, fitFeelings(base, index, own.asked));
  writeAssurance();
}

function fitFew(phrasings: number) {
  const packs = [
    { ...own, asked: sampled(own.asked), counts: 1 },
    ...otherEvents().map((one) => ({ ...one, counts: COUNTS })),
  ];
  const news = packs.map((one) => ({ ...one, ...asNew(one, phrasings) }));
  const examples = news.map((one) =>
    repeated(evidenceExamples(createEngine(one.few, undefined, before), one.asked), one.counts),
  );
  return { phrasings, weights: fitEvidence(gathered(examples), { answeredMore: ANSWERED_MORE_OF_FEW }) };
}

function fitWhole() {
  const unknowns = [...base.entries.values()].filter(({ kind }) => kind === "unknown").map(({ id }) => id);
  const half = new Set(unknowns.filter((_, i) => i % 2 === 0));
  const weights = fitEvidence(evidenceExamples(createEngine(base, index, before), own.asked));
  const bases = [base, withoutUnknowns(base, (id) => half.has(id)), withoutUnknowns(base)];
  const assurance = fitAssurance(
    gathered(
      bases.flatMap((one) => {
        const { answerable, unanswerable } = assuranceExamples(one, weights, own.asked);
        return [answerable, unanswerable];
      }),
    ),
    (name) => !ALONE.has(name),
  );
  return { phrasings: phrasingsOf(base), weights, assurance };
}

/** What was fitted for small packs stays: `npm run fit:assurance` fits it. */
function writeAssurance(): void {
  const written = sizedSchema.parse(JSON.parse(readFileSync(ASSURANCE, "utf8")));
  const fitted = whole.map(({ phrasings, assurance }) => ({ phrasings, numbers: assurance }));
  write(ASSURANCE, [...written.slice(0, -1), ...fitted]);
}

function write(file: URL, numbers: object): void {
  writeFileSync(file, `${JSON.stringify(numbers, null, 2)}\n`);
}
