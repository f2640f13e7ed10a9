import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import type { Setting } from "../../answering/evidence.ts";
import type { AssuranceWeights, Bar } from "../../answering/roles/assuring/assurance.ts";
import { weightsFor } from "../../answering/weights.ts";
import { assuranceExamples, assuredBy, fitAssurance, GIVEN, type Name } from "./fit-assurance.ts";
import { asNew, type Fitted, otherEvents } from "./fitted-packs.ts";
import { type Gathered, gathered } from "./gathering.ts";

const ASSURANCE = new URL("../../answering/roles/assuring/assurance-weights.json", import.meta.url);
/** Phrasings of an answer in the packs that are fitted for: the same numbers hold for all up to the last of them. */
const SIZES = [6, 10, 30];
/** Of the questions without an answer, this share may be answered: they are near misses, more of them than people ask. */
const ALLOWED = 0.1;
const STEPS = 100;
const sizedSchema = z.array(z.object({ phrasings: z.number(), numbers: z.unknown() }));

/**
 * `npm run fit:assurance`: fits what tells of small packs whether an answer's facts say what is asked, and how assured an answer
 * must be: so that, of events that the fit didn't see, hardly more than is allowed is answered that has no answer.
 */
const events = otherEvents().map(examplesOf);
const told = events.map((event) => ({ ...event, by: fitWithout(event) }));
const weights = fitWithout();
const numbers = { ...weights, bar: { alone: barOf("alone"), inContext: barOf("inContext") } };
const whole = sizedSchema.parse(JSON.parse(readFileSync(ASSURANCE, "utf8"))).slice(-1);
writeFileSync(ASSURANCE, `${JSON.stringify([{ phrasings: Math.max(...SIZES), numbers }, ...whole], null, 2)}\n`);

/** What an event teaches. */
interface Taught {
  /** At each size with the known unknowns that a new event has, and at one with fewer. */
  readonly all: Gathered<Name>;
  /** Of the questions that have an answer, and of those that have none, at each size with the usual known unknowns. */
  readonly answerable: Gathered<Name>;
  readonly unanswerable: Gathered<Name>;
  /** How many those are, whatever is likeliest. */
  readonly asked: Readonly<Record<Setting, number>>;
}

function examplesOf(event: Fitted): Taught {
  const { cases, patterns } = event.asked;
  const bases = SIZES.map((size) => asNew(event, size));
  const of = (base: Fitted["base"]) => assuranceExamples(base, weightsFor(base), { cases, patterns });
  const usual = bases.map(({ few }) => of(few));
  const fewer = bases.slice(1, 2).flatMap(({ fewer }) => fewer.map(of));
  const pick = (wanted: boolean) => gathered(usual.map((one) => (wanted ? one.answerable : one.unanswerable)));
  const none = cases.filter(({ fact, wanted }) => fact === null && !wanted);
  const later = none.filter(({ turn }) => turn > 0).length;
  return {
    all: gathered([...usual, ...fewer].flatMap(({ answerable, unanswerable }) => [answerable, unanswerable])),
    answerable: pick(true),
    unanswerable: pick(false),
    asked: { alone: SIZES.length * (none.length - later), inContext: SIZES.length * later },
  };
}

function fitWithout(left?: Taught): AssuranceWeights {
  return fitAssurance(gathered(events.flatMap((event) => (event === left ? [] : [event.all]))));
}

/** The lowest bar that lets through no more than what is allowed, each event told by what the others teach. */
function barOf(setting: Setting): Bar {
  const assuredIn = (of: "answerable" | "unanswerable") =>
    told.flatMap((event) => event[of][setting].map((one) => ({ one, assured: assuredBy(event.by[setting], one) })));
  const none = assuredIn("unanswerable");
  const right = assuredIn("answerable").filter(({ one }) => one[0]?.right);
  const asked = events.reduce((sum, event) => sum + event.asked[setting], 0);
  const over = (all: typeof none, bar: number) => all.filter(({ assured }) => assured >= bar).length;
  const bars = Array.from({ length: STEPS }, (_, step) => step / STEPS);
  const assured = bars.find((bar) => over(none, bar) <= ALLOWED * asked) ?? 1;
  const kept = Math.round((100 * over(right, assured)) / right.length);
  console.log(`${setting}: assured from ${assured} on; ${kept} % of the likeliest answers that are right are given`);
  return { sure: GIVEN, despite: GIVEN, rival: 0, assured, written: 0 };
}
