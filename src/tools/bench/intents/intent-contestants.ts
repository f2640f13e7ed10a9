import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { indexBase } from "../../../answering/base-index.ts";
import { Symbols } from "../../../answering/learning/symbols.ts";
import { featuresOf } from "../../../answering/ranking/features.ts";
import { rank } from "../../../answering/ranking/rank.ts";
import { Lexicon } from "../../../answering/reading/lexicon.ts";
import { Mender } from "../../../answering/reading/mending/mender.ts";
import { read } from "../../../answering/reading/reading.ts";
import type { Entry } from "../../../knowledge/model.ts";

/** Example phrasings by entry, and questions with the entry that answers them, or null. */
export interface IntentSet {
  readonly entries: readonly { readonly id: string; readonly phrasings: readonly string[] }[];
  readonly test: readonly { readonly q: string; readonly y: string | null }[];
}

/** The likeliest entry for a question, and how sure the engine is; higher is surer. */
export type Classify = (question: string) => { id: string; score: number } | Promise<{ id: string; score: number }>;
export type Train = (set: IntentSet) => Classify | Promise<Classify>;

const NOTHING = { id: "", score: 0 };

/** Takes a second a question where phrasings are many. */
export const SLOWEST = "fuse.js, default";

/** Every engine in the setting that was found best for it, and fuse.js as it comes. */
export const contestants: Readonly<Record<string, Train>> = {
  attest: ({ entries }) => {
    const base = {
      entities: new Map(),
      concepts: [],
      turns: { en: [], ar: [] },
      feelings: new Map(),
      verifying: undefined,
      asides: undefined,
      frames: undefined,
      fitting: undefined,
      wishes: undefined,
      claims: [],
      counted: [],
      feelingConcepts: [],
      event: { background: [] },
      entries: new Map(entries.map(({ id, phrasings }) => [id, asEntry(id, phrasings)])),
    };
    const index = indexBase(base);
    const lexicon = new Lexicon(base);
    const mender = new Mender(index.words);
    const symbols = new Symbols(index.symbols);
    return (question) => {
      const features = featuresOf(read(question, lexicon, mender), symbols);
      const [best] = rank(index.ranking, [...base.entries.values()], features, 1).best;
      return best ? { id: best.entry.id, score: best.score } : NOTHING;
    };
  },
  [SLOWEST]: ({ entries }) => {
    const fuse = new Fuse(documentsIn(entries), { keys: ["text"], includeScore: true });
    return (question) => {
      const [best] = fuse.search(question, { limit: 1 });
      return best ? { id: best.item.id, score: 1 - (best.score ?? 1) } : NOTHING;
    };
  },
  "fuse.js, token search": ({ entries }) => {
    const fuse = new Fuse(documentsIn(entries), {
      keys: ["text"],
      includeScore: true,
      ignoreLocation: true,
      useTokenSearch: true,
      threshold: 0.6,
    });
    return (question) => {
      const [best] = fuse.search(question, { limit: 1 });
      return best ? { id: best.item.id, score: 1 - (best.score ?? 1) } : NOTHING;
    };
  },
  MiniSearch: ({ entries }) => {
    const search = new MiniSearch({ fields: ["text"], searchOptions: { fuzzy: 0.2, prefix: true } });
    search.addAll(entries.map(({ id, phrasings }) => ({ id, text: phrasings.join("\n") })));
    return (question) => {
      const [best] = search.search(question);
      return best ? { id: String(best.id), score: best.score } : NOTHING;
    };
  },
  "wink-bm25": async ({ entries }) => {
    const { default: createSearch } = await import("wink-bm25-text-search");
    const { default: nlp } = await import("wink-nlp-utils");
    const search = createSearch();
    search.defineConfig({ fldWeights: { text: 1 } });
    search.definePrepTasks([nlp.string.lowerCase, nlp.string.tokenize0, nlp.tokens.stem]);
    for (const { id, phrasings } of entries) search.addDoc({ text: phrasings.join(" ") }, id);
    search.consolidate();
    return (question) => {
      const [best] = search.search(question);
      return best ? { id: String(best[0]), score: Number(best[1]) } : NOTHING;
    };
  },
  "nlp.js": async ({ entries }) => {
    const { containerBootstrap, LangEn, Nlp } = await import("@nlpjs/basic");
    const container = await containerBootstrap();
    container.use(LangEn);
    const nlp = new Nlp({ container, autoSave: false, nlu: { log: false } });
    nlp.addLanguage("en");
    for (const { id, phrasings } of entries) for (const text of phrasings) nlp.addDocument("en", text, id);
    await nlp.train();
    return async (question) => {
      const { intent, score } = await nlp.process("en", question);
      return { id: intent, score: intent === "None" ? 0 : score };
    };
  },
};

/** The names of those that others wrote. */
export const peers = Object.keys(contestants).filter((name) => name !== "attest");

/** A document a phrasing. */
function documentsIn(entries: IntentSet["entries"]): { id: string; text: string }[] {
  return entries.flatMap(({ id, phrasings }) => phrasings.map((text) => ({ id, text })));
}

function asEntry(id: string, phrasings: readonly string[]): Entry {
  const none = { en: "" };
  return {
    id,
    kind: "fact",
    title: none,
    question: none,
    answer: none,
    facts: [],
    derived: [],
    related: [],
    phrasings: { en: phrasings },
  };
}
