import { type Entity, type Fact, inLanguage, type KnowledgeBase, tellingEntries } from "../../knowledge/model.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import { textsIn } from "../../texts/languages.ts";
import type { ReadPart } from "../acts/read-part.ts";
import { type Answer, entryOf, type Verdict } from "../answer.ts";
import { suggestionsOf } from "../compose.ts";
import { wordsQuotedIn } from "../reading/quotations.ts";
import { quotationsOf } from "../recalling/quotations.ts";
import { askedAbroad } from "./asked-abroad.ts";
import { type AskedMention, askedMention } from "./asked-mention.ts";
import type { SourceWords, Use } from "./source-words.ts";

/** Words are there or they aren't. */
const CONFIDENCE = 0.95;
/** What is understood this well as a question tells more than whether a word is there. */
const UNDERSTOOD = 0.6;
/** Quotations that are shown. */
const MOST_QUOTED = 2;

/** Asks which of what another sentence names. */
const OF_THEM = /^(?:which|what)(?: ones?| of (?:these|those|them))\b/iu;

/** Answers whether the source uses words, or mentions somebody or something. */
export type Mentions = (part: ReadPart, isAlone: boolean) => Answer | undefined;

/** @param understand what a text by itself would be answered with */
export function createMentions(
  base: KnowledgeBase,
  sourceWords: SourceWords,
  understand: (text: string, language: Language) => Answer,
): Mentions {
  const speaking = new Set([...base.facts.values()].map(({ claimant }) => claimant.en));
  const speakers = [...base.entities.values()].filter(({ kind, name }) => kind === "person" && speaking.has(name.en));
  /** Whose words are meant; undefined where nobody's are quoted. */
  const speakerNamed = (by: string) => {
    const named = sourceWords.entityNamed(by);
    if (named) return speakers.find(({ id }) => id === named.id);
    return /^(?:he|she)$/i.test(by) && speakers.length === 1 ? speakers[0] : undefined;
  };

  const answerTo = (asked: AskedMention, part: ReadPart): Answer | undefined => {
    if (asked.asks === "spelt") return spelling(asked.things, part);
    if (asked.asks === "quoted") return wordings(asked.things, part);
    const uses = asked.things.map((thing) =>
      asked.asks === "words" || asked.asks === "counted" ? sourceWords.words(thing) : sourceWords.named(thing),
    );
    if (asked.asks === "counted") return times(uses, part);
    if (asked.by !== undefined) return spoken(asked.by, uses, part);
    return toldBetter(asked, uses, part) ?? mentioned(asked, uses, part);
  };

  /** An entry that is surely meant tells more than a name that isn't there, or a thing that is. */
  const toldBetter = ({ asks }: AskedMention, uses: readonly Use[], { answer }: ReadPart): Answer | undefined => {
    if (asks === "words" || entryOf(answer) === undefined || answer.confidence < UNDERSTOOD) return undefined;
    if (answer.outcome === "answer") return uses.some(({ entity }) => entity) ? undefined : answer;
    if (uses.some(({ isUsed }) => isUsed)) return undefined;
    if (uses.some(({ isUsed }) => isUsed === undefined)) return answer;
    return { ...answer, verdict: "no", text: textsIn(answer.language).answers.recalled.no(answer.text) };
  };

  const mentioned = ({ asks, things }: AskedMention, uses: readonly Use[], part: ReadPart): Answer | undefined => {
    const words = textsIn(part.answer.language).answers.mentions;
    if (uses.some(({ isUsed }) => isUsed === undefined)) {
      // The words aren't there: that alone is told, for others may say the same.
      return uses.every(({ lacksWord }) => lacksWord) ? plain(part, words.notUsed, "no") : undefined;
    }
    const used = uses.filter(({ isUsed }) => isUsed);
    if (used.length === 0) {
      const isName = asks === "named" && things.some((thing) => /\p{Lu}/u.test(thing));
      const text = isName ? words.notNamed : uses.length > 1 ? words.noneUsed : words.notUsed;
      return plain(part, text, "no");
    }
    const isAll = used.length === uses.length;
    const yes = quoting(
      used.flatMap(({ facts }) => nearestFirst(facts, part).slice(0, 1)),
      part,
      isAll ? "yes" : "partly",
      words.yes,
    );
    const answer = yes ?? plain(part, words.unquoted, isAll ? "yes" : "partly");
    return isAll ? answer : { ...answer, text: `${answer.text} ${words.othersNot}` };
  };

  /** A fingerprint tells whether words are there, not how often. */
  const times = (uses: readonly Use[], part: ReadPart): Answer | undefined => {
    const words = textsIn(part.answer.language).answers.mentions;
    if (uses.every(({ isUsed }) => isUsed === false)) return plain(part, words.notUsed, "no");
    const facts = [...new Set(uses.flatMap((use) => use.facts))];
    return quoting(facts, part, undefined, words.counted) ?? plain(part, words.uncounted, undefined);
  };

  /** Of what somebody said nothing is known but what is quoted. */
  const spoken = (by: string, uses: readonly Use[], part: ReadPart): Answer | undefined => {
    const speaker = speakerNamed(by);
    if (!speaker) return undefined;
    const words = textsIn(part.answer.language).answers.mentions;
    const said = [
      ...new Set(uses.flatMap(({ facts }) => facts.filter(({ claimant }) => claimant.en === speaker.name.en))),
    ];
    return (
      quoting(said, part, "yes", words.yes) ??
      plain(part, words.notSaid(inLanguage(speaker.name, part.answer.language)), "no")
    );
  };

  /** How an entity's name stands in the source: as it is asked for, if it does. */
  const spellingOf = (entity: Entity, things: readonly string[]): string | undefined => {
    const spelt = entity.spellings.filter((spelling) => sourceWords.words(spelling, true).facts.length > 0);
    return spelt.find((one) => things.some((thing) => thing.toLowerCase() === one.toLowerCase())) ?? spelt[0];
  };

  const spelling = (things: readonly string[], part: ReadPart): Answer | undefined => {
    const named = things.map((thing) => sourceWords.entityNamed(thing));
    if (named.includes(undefined)) return undefined;
    const entities = [...new Set(named.filter((entity) => entity !== undefined))];
    const used = things.filter((thing) => sourceWords.words(thing, true).facts.length > 0);
    if (entities.length === 1 && used.length > 1) return wordings(used, part);
    const written = entities.flatMap((entity) => spellingOf(entity, things) ?? []);
    if (written.length < entities.length) return undefined;
    const facts = written.flatMap((one) => sourceWords.words(one, true).facts.slice(0, 1));
    const { spelt } = textsIn(part.answer.language).answers.mentions;
    return quoting(facts, part, undefined, () => spelt(written));
  };

  /** Wordings are looked up as they stand; of one that isn't there, what is nearest to it is told. */
  const wordings = (things: readonly string[], part: ReadPart): Answer | undefined => {
    const words = textsIn(part.answer.language).answers.mentions;
    const uses = things.map((thing) => sourceWords.words(thing, true));
    const used = uses.filter(({ isUsed }) => isUsed);
    const facts = [...new Set(used.flatMap(({ facts: found }) => nearestFirst(found, part).slice(0, 1)))];
    if (used.length > 0 && things.length > 1)
      return quoting(facts, part, undefined, used.length === things.length ? words.all : words.some);
    if (used.length > 0)
      return quoting(facts, part, "yes", words.verbatim) ?? plain(part, words.verbatimUnquoted, "yes");
    if (uses.some(({ isUsed }) => isUsed === undefined)) return undefined;
    const near = understand(things[0] ?? "", part.answer.language);
    const isNear = near.outcome === "answer" && near.confidence >= UNDERSTOOD;
    const nearest = isNear ? quoting(near.facts.slice(0, 1), part, "no", words.notVerbatim) : undefined;
    return nearest ?? plain(part, words.notVerbatimAtAll, "no");
  };

  /** What quotations show; undefined where there are none. */
  const quoting = (
    facts: readonly Fact[],
    part: ReadPart,
    verdict: Verdict | undefined,
    word: (told: string) => string,
  ): Answer | undefined => {
    const { language } = part.answer;
    const [fact, ...others] = facts.slice(0, MOST_QUOTED);
    if (!fact) return undefined;
    const entry = [fact, ...others].flatMap((one) => nearestEntry(one, part) ?? [])[0];
    const isQuoted = language === "en" || !entry;
    const text = word(isQuoted ? quotationsOf([fact, ...others], language) : inLanguage(entry.answer, language));
    const common = { text, confidence: CONFIDENCE, language, ...(verdict && { verdict }) };
    if (!entry) return { ...common, outcome: "unknown", entry, suggestions: [] };
    const related = entry.related.flatMap((id) => base.entries.get(id) ?? []);
    const suggestions = suggestionsOf([entry, ...related], language);
    return { ...common, outcome: "answer", entry, facts: [fact, ...others], derived: [], suggestions };
  };

  const nearestEntry = (fact: Fact, { answer }: ReadPart) => {
    const entries = tellingEntries(base, fact.id);
    return entries.find((entry) => entry === entryOf(answer)) ?? entries[0];
  };

  /** Those first on which the likeliest answer rests. */
  const nearestFirst = (facts: readonly Fact[], { reasoning }: ReadPart): Fact[] => {
    const told = new Set(reasoning.candidates[0]?.entry.facts);
    return [...facts].sort((a, b) => Number(told.has(b)) - Number(told.has(a)));
  };

  return (part, isAlone) => {
    const asked = askedIn(part, isAlone);
    return asked && answerTo(asked, part);
  };
}

/** What a message asks of the wording, in whichever of its sentences. @param isAlone whether no other may ask something else */
function askedIn({ text, reasoning: { reading } }: ReadPart, isAlone: boolean): AskedMention | undefined {
  if (reading.spoken) return askedAbroad(reading);
  const sentences = text.split(/(?<=[.!?…])["”']?\s+|\n/u).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
  const asked = sentences.map((sentence) => askedMention(sentence, wordsQuotedIn(text.replace(sentence, " "))));
  const isOther = sentences.some(
    (sentence, at) => asked[at] === undefined && /[?؟]\W*$/u.test(sentence) && !OF_THEM.test(sentence),
  );
  const found = asked.filter((one) => one !== undefined);
  const [first] = found;
  if (!first || (isAlone && isOther)) return undefined;
  // “'A' or 'B'? Which is it”: both sentences ask of the same wordings.
  return found.find(({ asks }) => asks === "quoted") ?? (found.length === 1 ? first : undefined);
}

function plain({ answer: { language } }: ReadPart, text: string, verdict: Verdict | undefined): Answer {
  const common = {
    outcome: "unknown",
    entry: undefined,
    text,
    confidence: CONFIDENCE,
    language,
    suggestions: [],
  } as const;
  return verdict ? { ...common, verdict } : common;
}
