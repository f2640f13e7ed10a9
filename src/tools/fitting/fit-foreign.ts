import { writeFileSync } from "node:fs";
import { createEngine } from "../../answering/engine.ts";
import { phrasingsOf } from "../../answering/weighing/sized.ts";
import { weightsFor } from "../../answering/weights.ts";
import { loadConfig } from "../../config.ts";
import { loadPrepared } from "../../loading/prepare.ts";
import { evidenceExamples, fitEvidence } from "./fit-evidence.ts";
import { calibrationOf } from "./fitted-packs.ts";

const WEIGHTS = new URL("../../answering/weighing/foreign-weights.json", import.meta.url);

/** `npm run fit:foreign`: fits the weights for questions in another language, beginning from those of `npm run fit`. */
const { pack } = loadConfig(process.env);
const { base, index } = loadPrepared(pack);
const own = weightsFor(base);
const { cases, patterns } = calibrationOf(pack.folder, "arabic");
const asked = { cases: cases.filter(({ wanted }) => wanted === undefined), patterns };
const numbers = fitEvidence(evidenceExamples(createEngine(base, index, own, own), asked), { from: own });
writeFileSync(WEIGHTS, `${JSON.stringify({ phrasings: phrasingsOf(base), numbers }, null, 2)}\n`);
