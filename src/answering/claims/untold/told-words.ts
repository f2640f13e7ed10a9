import { type Fact, type KnowledgeBase, type SortedClaim, tellingEntries } from "../../../knowledge/model.ts";
import { clean, sentencesIn, stemsIn, wordsIn } from "../../reading/normalise.ts";
import { denies } from "../reading/negation.ts";

/** By which words what a fact tells is told. */
export interface ToldWords {
  /** Stems of what tells it: its entries, its quotation, and claims that curators found borne out by it. */
  readonly told: ReadonlySet<string>;
  /** In how many claims about it of which the source says nothing a stem stands that no telling has. */
  readonly untold: ReadonlyMap<string, number>;
  /** Whether curators sorted any claims about it: only then are most words known that tell it. */
  readonly isSorted: boolean;
}

/** A stem of claims that are borne out tells it, where so many stand for each that isn't: what they share with those is only talk. */
const TOLD = 0.25;

/** Learns from a base's texts and sorted claims by which words each fact is told; what was learned of one is kept. */
export function toldWordsReader(base: KnowledgeBase): (fact: Fact) => ToldWords {
  const known = new Map<string, ToldWords>();
  let claims: Map<string, KnowledgeBase["claims"][number][]> | undefined;
  return (fact) =>
    known.getOrInsertComputed(fact.id, () => {
      claims ??= Map.groupBy(
        base.claims.filter(({ language }) => language === "en"),
        ({ about }) => about,
      );
      const entries = tellingEntries(base, fact.id);
      const about = entries.flatMap(({ id }) => claims?.get(id) ?? []);
      const stemsOf = (isMeant: (claim: SortedClaim) => boolean) =>
        countOf(about.flatMap((claim) => (isMeant(claim) ? [...new Set(stemsIn(claim.text))] : [])));
      const borneOut = stemsOf(({ verdict, text }) => verdict === "yes" && !deniesAnything(text));
      const others = stemsOf(({ verdict }) => verdict !== "yes");
      const texts = entries.flatMap(({ title, question, answer, facts }) => [
        title.en,
        question.en,
        answer.en,
        ...facts.flatMap(({ quote, claimant, figure }) => [quote, claimant.en, figure?.label.en ?? ""]),
      ]);
      const isTold = ([stem, count]: [string, number]) => count >= TOLD * (others.get(stem) ?? 0);
      const plain = texts.flatMap(sentencesIn).filter((text) => !deniesAnything(text));
      const told = new Set([...plain.flatMap(stemsIn), ...[...borneOut].filter(isTold).map(([stem]) => stem)]);
      const open = stemsOf(({ verdict }) => verdict === "unsaid");
      const untold = new Map([...open].filter(([stem]) => !told.has(stem)));
      return { told, untold, isSorted: about.length > 0 };
    });
}

/** What a claim denies, or says instead, no fact tells. */
function deniesAnything(text: string): boolean {
  return wordsIn(clean(text)).some(denies);
}

/** Words of so many examples of what only frames claims say nothing of what is claimed. */
const FRAMING = 3;

/** Stems that often stand in what only frames a claim. */
export function framingWords({ verifying }: Pick<KnowledgeBase, "verifying">): ReadonlySet<string> {
  const counts = countOf((verifying?.en ?? []).flatMap((text) => [...new Set(stemsIn(text))]));
  return new Set([...counts].filter(([, count]) => count >= FRAMING).map(([stem]) => stem));
}

function countOf(stems: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}
