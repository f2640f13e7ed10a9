import type { Feeling } from "../../answering/acts/feelings/feeling.ts";
import {
  type FeltExample,
  feelingExamples,
  foreignFeelingExamples,
} from "../../answering/acts/feelings/feeling-examples.ts";
import { feelingHints } from "../../answering/acts/feelings/feeling-hints.ts";
import { feelingWords } from "../../answering/acts/feelings/feeling-words.ts";
import {
  EVIDENCE,
  type FeelingEvidence,
  feelingEvidence,
} from "../../answering/acts/feelings/likely/feeling-evidence.ts";
import {
  type FEELING_WEIGHTS,
  FELT,
  type FeelingWeights,
} from "../../answering/acts/feelings/likely/likely-feeling.ts";
import { understood } from "../../answering/acts/feelings/understood.ts";
import { lineMargins } from "../../answering/acts/lines/line-classifier.ts";
import { spread } from "../../answering/acts/lines/spread.ts";
import { type BaseIndex, newNotebook } from "../../answering/base-index.ts";
import { createEngine } from "../../answering/engine.ts";
import { arabicReaderOf } from "../../answering/reading/languages/arabic/arabic-reader.ts";
import { hear } from "../../answering/reading/languages/hear.ts";
import { packReadersOf } from "../../answering/reading/languages/pack-reader.ts";
import { createUnderstanding } from "../../answering/understanding.ts";
import { foreignWeightsFor, weightsFor } from "../../answering/weights.ts";
import { isBody } from "../../knowledge/entity-kinds.ts";
import type { KnowledgeBase } from "../../knowledge/model.ts";
import type { FeelingName } from "../../knowledge/pack/text-schemas.ts";
import type { AskedToFit } from "./fit-evidence.ts";
import { type Example, fitWeights } from "./fit-weights.ts";
import { partsOfLists } from "./parts-of-lists.ts";

/** Examples are learned from in so many parts: each is weighed by what was learned from the others. */
const PARTS = 5;
/** So many questions that no classifier learns from feel nothing, and so many sorted claims. */
const PLAIN = { questions: 1300, claims: 600 };

type Name = `${Feeling} ${keyof FeelingEvidence | "always"}`;

/** Those of English messages, and of those that are put into English. */
type Kind = keyof typeof FEELING_WEIGHTS;

/**
 * Weights that tell what messages feel, and which feel nothing; of other languages, of which there are fewer examples, pulled to the
 * English ones. @param asked questions that nothing else learned from
 */
export function fitFeelings(base: KnowledgeBase, index: BaseIndex, asked: AskedToFit): typeof FEELING_WEIGHTS {
  const examplesOf = feelingsToFit(base, index, asked);
  const own = fitWeights(examplesOf("own"), () => 0);
  const foreign = index.foreignFeelings ? fitWeights(examplesOf("foreign"), () => 0, own) : own;
  return { own: listed(own), foreign: listed(foreign) };
}

function listed(fitted: Readonly<Partial<Record<Name, number>>>): FeelingWeights {
  const names = [...EVIDENCE, "always" as const];
  const of = (name: (typeof names)[number]) =>
    FELT.map((feeling) => Math.round((fitted[`${feeling} ${name}`] ?? 0) * 1000) / 1000);
  return Object.fromEntries(names.map((name) => [name, of(name)])) as unknown as FeelingWeights;
}

function feelingsToFit(base: KnowledgeBase, index: BaseIndex, { cases }: AskedToFit): (kind: Kind) => Example<Name>[] {
  const asQuestion = createEngine(
    { ...base, feelings: new Map() },
    { ...index, feelings: undefined, foreignFeelings: undefined },
  );
  const understanding = createUnderstanding(base, index, { own: weightsFor(base), foreign: foreignWeightsFor(base) });
  const hearing = {
    arabic: arabicReaderOf(base),
    further: base.event.languages.flatMap((language) => packReadersOf(base).get(language) ?? []),
  };
  const reading = { wordsOf: feelingWords(base), hintsOf: feelingHints(base), read: understanding.read };
  const weighed = (kind: Kind, those: readonly FeltExample[], learned: readonly FeltExample[]): Example<Name>[] => {
    const classifier = newNotebook(base).learnFeelings(base, learned, kind);
    if (!classifier) return [];
    const evidenceOf = feelingEvidence(reading, lineMargins(classifier));
    return those.flatMap(({ text, feeling }) => {
      const heard = hear(text, hearing, false);
      if (heard.language !== "en") understanding.expectForeign(heard.spoken, !heard.isByPack);
      const evidence = evidenceOf(heard.text, understood(asQuestion.consider({ text })));
      understanding.forget();
      return evidence ? [exampleOf(evidence, feeling)] : [];
    });
  };
  const named = namesIn(base);
  return (kind) => {
    const all = kind === "own" ? feelingExamples(base) : foreignFeelingExamples(base);
    const isOf = (language: string) => (language === "en") === (kind === "own");
    const own = all.filter(({ language = "en" }) => isOf(language));
    const { examples } = base.feelings.get("none") ?? {};
    const nothing = new Set(
      Object.entries(examples ?? {}).flatMap(([language, texts]) => (isOf(language) ? texts : [])),
    );
    const sorted = own.filter(({ text, feeling }) => feeling !== "none" || nothing.has(text));
    const parts = partsOfLists(sorted, ({ feeling }) => feeling, PARTS);
    const left = Array.from({ length: PARTS }, (_, part) => {
      const those = sorted.filter((_, i) => parts[i] === part);
      const out = new Set(those);
      return weighed(
        kind,
        those.map(named),
        all.filter((one) => !out.has(one)),
      );
    });
    const taught = new Set(own.map(({ text }) => text));
    const claims = base.claims
      .filter(({ language, text }) => isOf(language) && !taught.has(text))
      .map(({ text }) => text);
    const questions = cases.filter(({ conversation }) => conversation === undefined).map(({ question }) => question);
    const plain = [...(kind === "own" ? spread(questions, PLAIN.questions) : []), ...spread(claims, PLAIN.claims)];
    const unfelt = plain.map((text): FeltExample => ({ text, feeling: "none" }));
    return [...left.flat(), ...weighed(kind, unfelt, all)];
  };
}

/** Puts the base's names in an example, in turn, as members name them. */
function namesIn({ entities, feelingConcepts }: KnowledgeBase): (example: FeltExample) => FeltExample {
  const all = [...entities.values()];
  const peoples = feelingConcepts.filter(({ id }) => id === "peoples").flatMap(({ words }) => words);
  const names: Readonly<Record<string, readonly string[]>> = {
    place: all.filter(({ kind }) => kind === "place").map(({ name }) => name.en),
    person: all.filter(({ kind }) => kind === "person").map(({ name }) => name.en),
    group: [...all.filter(({ kind }) => isBody(kind)).map(({ name }) => name.en), ...peoples],
  };
  let named = 0;
  return (example) => ({
    ...example,
    text: example.text.replace(/\{(\w+)\}/g, (blank, slot: string) => {
      const list = names[slot] ?? [];
      return list[named++ % list.length] ?? blank;
    }),
  });
}

function exampleOf(evidence: FeelingEvidence, right: FeelingName): Example<Name> {
  const felt = FELT.map((feeling) => ({
    evidence: Object.fromEntries(
      Object.entries({ ...evidence, always: 1 }).map(([name, value]) => [`${feeling} ${name}`, value]),
    ),
    right: feeling === right,
  }));
  return [...felt, { evidence: {}, right: right === "none" }];
}
