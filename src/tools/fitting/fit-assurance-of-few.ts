import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import type { Setting } from "../../answering/evidence.ts";
import { type AssuranceWeights, type Bar, IN_CONTEXT_OF_FEW } from "../../answering/roles/assuring/assurance.ts";
import { keptShapes, type Shapes } from "../../answering/roles/assuring/shape.ts";
import { weightsFor } from "../../answering/weights.ts";
import { loadConfig } from "../../config.ts";
import { type Assured, assuranceExamples, assuredBy, fitAssurance, GIVEN, type Name } from "./fit-assurance.ts";
import { fitShapes, reshaped, type Single, singlesOf } from "./fit-shapes.ts";
import { asNew, calibrationOf, type Fitted, otherEvents } from "./fitted-packs.ts";
import { type Gathered, gathered } from "./gathering.ts";

const ASSURANCE = new URL("../../answering/roles/assuring/assurance-weights.json", import.meta.url);
const SHAPES = new URL("../../answering/roles/assuring/shapes.json", import.meta.url);
const BARS = new URL("../../answering/roles/assuring/bars.json", import.meta.url);
/** Phrasings of an answer in the packs that are fitted for; all teach the same weights, and each has a bar of its own. */
const SIZES = [3, 6, 10, 30];
/** Of the questions without an answer, this share may be answered: they are near misses, more of them than people ask. */
const ALLOWED = 0.12;
/** What is more probably wrong than right isn't given, whatever is allowed; and what is so probably right is. */
const WITHIN = { least: 0.5, most: 0.7 };
const STEPS = 100;
const NOTHING: Gathered<Name> = { alone: [], inContext: [] };
const sizedSchema = z.array(z.object({ phrasings: z.number(), numbers: z.unknown() }));

/**
 * `npm run fit:assurance`: fits what tells of small packs whether an answer's facts say what is asked, and how assured an answer
 * must be: so that, of events that the fit didn't see, hardly more than is allowed is answered that has no answer. The shapes of
 * questions are learned from the pack's own calibration as well, and those of each event by what the others teach.
 */
const own = singlesOf(calibrationOf(loadConfig(process.env).pack.folder).cases);
const events = otherEvents().map(examplesOf);
const shapes = new Map<string, Shapes>();
const told = events.map((event) => ({ ...event, by: fitWithout(event), shapes: shapesWithout(event) }));
const weights = fitWithout();
// Conversations of one size are too few for a bar of its own.
const inContext = barOf("inContext", SIZES);
const bars = SIZES.map((phrasings) => ({ phrasings, numbers: { alone: barOf("alone", [phrasings]), inContext } }));
write(ASSURANCE, { phrasings: Math.max(...SIZES), numbers: weights });
write(BARS, ...bars);
writeFileSync(SHAPES, `${JSON.stringify(keptShapes(shapesWithout()), null, 2)}\n`);

/** Numbers of small packs before those of the whole pack, which stay. */
function write(file: URL, ...few: readonly object[]): void {
  const whole = sizedSchema.parse(JSON.parse(readFileSync(file, "utf8"))).slice(-1);
  writeFileSync(file, `${JSON.stringify([...few, ...whole], null, 2)}\n`);
}

/** What an event teaches. */
interface Taught {
  /** At each size with the known unknowns that a new event has, and at one with none. */
  readonly all: Gathered<Name>;
  /** The same at each size with the usual known unknowns. */
  readonly usual: readonly Assured[];
  readonly asked: Assured["asked"];
  readonly singles: readonly Single[];
  /** How many questions have no answer, whatever is likeliest. */
  readonly none: Readonly<Record<Setting, number>>;
}

function examplesOf(event: Fitted): Taught {
  const { cases, patterns } = event.asked;
  const bases = SIZES.map((size) => asNew(event, size));
  const of = (base: Fitted["base"]) => assuranceExamples(base, weightsFor(base), { cases, patterns });
  const usual = bases.map(({ few }) => of(few));
  const fewer = bases.slice(1, 2).flatMap(({ fewer }) => fewer.slice(-1).map(of));
  const none = cases.filter(({ fact, wanted }) => fact === null && !wanted);
  const later = none.filter(({ turn }) => turn > 0).length;
  return {
    all: gathered([...usual, ...fewer].flatMap(({ answerable, unanswerable }) => [answerable, unanswerable])),
    usual,
    asked: new Map([...usual, ...fewer].flatMap(({ asked }) => [...asked])),
    singles: singlesOf(cases),
    none: { alone: none.length - later, inContext: later },
  };
}

function shapesWithout(...left: readonly Taught[]): Shapes {
  const rest = events.filter((event) => !left.includes(event));
  return shapes.getOrInsertComputed(rest.map((event) => events.indexOf(event)).join(), () =>
    fitShapes([own, ...rest.map(({ singles }) => singles)]),
  );
}

function fitWithout(...left: readonly Taught[]): AssuranceWeights {
  const rest = events.filter((event) => !left.includes(event));
  const taught = rest.map((event) => reshaped(event.all, event.asked, shapesWithout(...left, event)));
  return fitAssurance(gathered(taught), (name) => IN_CONTEXT_OF_FEW.has(name));
}

/** The lowest bar that lets through no more than what is allowed at these sizes, each event told by what the others teach. */
function barOf(setting: Setting, sizes: readonly number[]): Bar {
  const assuredOf = (of: "answerable" | "unanswerable") =>
    told.flatMap(({ usual, asked, by, shapes }) => {
      const all = gathered(sizes.map((size) => usual[SIZES.indexOf(size)]?.[of] ?? NOTHING));
      const { [setting]: examples } = reshaped(all, asked, shapes);
      return examples.map((one) => ({ one, assured: assuredBy(by[setting], one) }));
    });
  const none = assuredOf("unanswerable");
  const right = assuredOf("answerable").filter(({ one }) => one[0]?.right);
  const asked = sizes.length * events.reduce((sum, event) => sum + event.none[setting], 0);
  const over = (all: typeof none, bar: number) => all.filter(({ assured }) => assured >= bar).length;
  const bars = Array.from({ length: STEPS }, (_, step) => step / STEPS);
  const assured = Math.min(
    WITHIN.most,
    bars.find((bar) => bar >= WITHIN.least && over(none, bar) <= ALLOWED * asked) ?? WITHIN.most,
  );
  const kept = Math.round((100 * over(right, assured)) / right.length);
  console.log(
    `${sizes.join(", ")} phrasings, ${setting}: from ${assured} on; ${kept} % of the likeliest that are right`,
  );
  return { sure: GIVEN, despite: GIVEN, rival: 0, assured, written: 0, both: 0, alike: 0 };
}
