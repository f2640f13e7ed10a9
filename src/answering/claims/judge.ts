import { checkFigures } from "../../checking/check-figures.ts";
import type { Entry, Fact, KnowledgeBase } from "../../knowledge/model.ts";
import { agrees } from "../../numbers/agrees.ts";
import { TIME_UNIT } from "../../numbers/patterns.ts";
import { readNumbers } from "../../numbers/read-numbers.ts";
import type { Answer, Verdict } from "../answer.ts";
import type { Reasoning } from "../decide.ts";
import { isAtHome } from "../evidence.ts";
import type { Lexicon } from "../reading/lexicon.ts";
import { clean, stemOf, wordsIn } from "../reading/normalise.ts";
import type { Profile } from "../weighing/profile.ts";
import { type Alignment, align, type ReadClaim, tells } from "./align.ts";
import { durationsIn } from "./durations.ts";
import { readHoldings } from "./held-statement.ts";
import { kindsOf } from "./kinds.ts";
import { isNegated } from "./negation.ts";
import { Phrases } from "./phrases.ts";
import { quantityIn } from "./quantities.ts";
import type { Claim } from "./recognising/recognise.ts";
import { asks } from "./recognising/stating.ts";
import { type Unit, unitsOf } from "./units.ts";
import { unsaidAnswer, verdictAnswer } from "./word-verdict.ts";

/** Holds claims against what a base's facts say. */
export interface Judge {
  /**
   * The verdict on a claim. Undefined where it is none to be judged: what the bot chats about, or a question that nothing
   * bears out or rules out.
   * @param reasoning on the claim's body
   */
  judge(claim: Claim, reasoning: Reasoning): Answer | undefined;
}

/** What comes, what ought to be, and who bears the guilt is never judged. */
const NEVER_JUDGED =
  /\b(?:will|gonna|going to|should|ought|must|might|could|would|deserves?|soon|tomorrow|next (?:week|month|year)|orders|ordering|orchestrat\w*|mastermind\w*|guilty|guilt|to blame|blames?|blamed|fault|responsible|behind|murderers?|criminals?|war crimes?|genocid\w*|ethnic cleansing|terrorists?|evil|monsters?|deserv\w*|better|worse|also|too|as well|spread|(?:is|was) it (?:right|wrong|fair|ok|good|bad)|hates?|wants?|plans?|planned|intends?|on purpose|deliberately|secretly|because)\b|\bordered\b(?! by)/i;
/** A verdict on what the engine takes for small talk, from here on, is none. */
const CHAT = 0.5;

/** An entry that is asked just that answers in a verdict's place, from here on. */
const ANSWERED = 0.6;

interface Judged {
  readonly verdict: Verdict;
  readonly fact: Fact;
  /** The year that the claim gets wrong. */
  readonly year?: number | undefined;
}

/** Makes a base judge claims. @param profiles what each entry is usually asked, by its id */
export function createJudge(base: KnowledgeBase, lexicon: Lexicon, profiles: ReadonlyMap<string, Profile>): Judge {
  const kinds = kindsOf(base);
  const reader = {
    opposites: new Phrases(
      base.concepts.flatMap(({ id, opposites = [] }) => opposites.map((words) => [`#${id}`, words] as const)),
    ),
    telling: new Phrases(
      base.concepts
        .filter(({ oneOf, opposites = [] }) => oneOf !== undefined || opposites.length > 0)
        .flatMap(({ id, words }) => words.map((one) => [`#${id}`, one] as const)),
    ),
    names: new Phrases(
      [...base.entities.values()].flatMap(({ id, spellings }) => spellings.map((one) => [`@${id}`, one] as const)),
    ),
    background: new Set(base.event.background.flatMap((text) => wordsIn(clean(text)).map(stemOf))),
  };
  const holdings = readHoldings(base, lexicon, profiles, reader);

  /** The statements of what the likeliest entries tell. */
  const proposed = ({ candidates }: Reasoning) => {
    const facts = new Set(candidates.flatMap(({ entry }) => entry.facts.map(({ id }) => id)));
    return holdings.statements.filter(({ fact }) => facts.has(fact.id));
  };

  const judgeWords = (claim: ReadClaim, reasoning: Reasoning, form: Claim["form"]): Judged | undefined => {
    const decided = proposed(reasoning)
      .map((statement) => align(claim, statement, holdings, kinds))
      .flatMap((alignment) => {
        const verdict = verdictOf(alignment, form);
        // A question after another place asks whether it is so there as well.
        const asksAfter = form === "question" && alignment.elsewhere > 0 && verdict !== "yes";
        return verdict && !asksAfter ? [{ verdict, alignment }] : [];
      })
      .sort((a, b) => rate(b.alignment) - rate(a.alignment));
    const [best] = decided;
    if (!best) return undefined;
    const { statement } = best.alignment;
    const year = claim.years.some((one) => !statement.years.includes(one)) ? statement.years[0] : undefined;
    return { verdict: best.verdict, fact: statement.fact, year };
  };

  /** By its one number, held against the figure of the statement that says all else that the claim says. */
  const judgeCount = (body: string, claim: ReadClaim): Judged | undefined => {
    const [number] = readNumbers(body).filter(({ kind }) => kind === "count");
    const [best] = holdings.statements
      .filter(({ fact, counts }) => counts && fact.figure && isTold(base, fact))
      .map((statement) => align(claim, statement, holdings, kinds))
      .filter(({ said, contradicted, foreign }) => said >= 2 && contradicted + foreign === 0)
      .sort((a, b) => b.said - a.said);
    const figure = best?.statement.fact.figure;
    if (!number || !figure) return undefined;
    const verdict = agrees(number, { ...figure, unit: "" });
    return verdict === "open" ? undefined : { verdict, fact: best.statement.fact };
  };

  /** By its numbers: each is held against what counts the same, and the rest of the claim against that statement. */
  const judgeNumbers = (body: string, claim: ReadClaim): Judged | undefined => {
    const checks = checkFigures(body, base).filter(({ verdict }) => verdict !== "quoted");
    const borne = checks.flatMap((one) => (one.verdict === "matches" ? [one.figure] : []));
    const ruledOut = checks.flatMap((one) => (one.verdict === "differs" ? [one.meant] : []));
    const [figure] = [...ruledOut, ...borne];
    if (checks.length === 1 && !figure) return judgeCount(body, claim);
    if (!figure || borne.length + ruledOut.length < checks.length) return undefined;
    const figures = [...borne, ...ruledOut];
    const facts = figures.flatMap(({ from }) => ("fact" in from ? [from.fact] : from.derived.from));
    const alike = [...base.facts.values()].filter(
      (one) => one.figure?.value === figure.value && one.figure.label.en === figure.label.en,
    );
    const statements = holdings.statements.filter(({ fact }) => facts.includes(fact) || alike.includes(fact));
    const strange = claim.units.filter((unit) => {
      const alone = { words: claim.words, units: [unit], years: [], durations: [], quantity: undefined };
      if (tells(holdings.event, unit)) return false;
      return statements.every((statement) => {
        const { said, explained } = align(alone, statement, holdings, kinds);
        return said + explained === 0;
      });
    });
    const told = "fact" in figure.from ? [figure.from.fact, ...facts] : facts;
    // The same figure may be told by another of its facts.
    const main = [...told, ...alike].find((one) => isTold(base, one));
    if (!main) return undefined;
    // What is asked of these figures may stand beside a wrong one.
    const asked = [...base.entries.values()]
      .filter((entry) => entry.facts.some((fact) => facts.includes(fact)))
      .flatMap(({ id }) => profiles.get(id)?.vocabulary ?? []);
    const isAsked = ({ meanings, stems }: Unit) =>
      [...meanings, ...stems].some((one) => asked.some((words) => words.has(one)));
    if (ruledOut.length > 0 && !strange.every(isAsked)) return undefined;
    if (ruledOut.length > 0) return { verdict: borne.length > 0 ? "partly" : "no", fact: main };
    return { verdict: strange.length === 0 ? "yes" : "partly", fact: main };
  };

  return {
    judge({ body, form, isDenied }, reasoning) {
      const [likeliest] = reasoning.candidates;
      if (likeliest?.entry.kind === "smalltalk" && likeliest.probability >= CHAT) return undefined;
      // An entry that is asked just that, or presumed to hold another number or place, answers by itself.
      const isAnswered =
        likeliest?.entry.kind === "fact" &&
        likeliest.probability >= ANSWERED &&
        (isAtHome(likeliest.evidence) || likeliest.evidence.miscounts || likeliest.evidence.misplaces);
      const unsaid = () =>
        form === "question" ? undefined : unsaidAnswer(reasoning.candidates.map(({ entry }) => entry));
      const { words, matches } = reasoning.reading;
      if (asks(words) || (form === "statement" && reasoning.against.unknownWords > 0)) return undefined;
      if (NEVER_JUDGED.test(body)) return unsaid();
      const claim: ReadClaim = {
        words,
        units: unitsOf(reasoning.reading, reader),
        years: readNumbers(body).flatMap(({ kind, value }) => (kind === "year" || kind === "date" ? [value] : [])),
        durations: durationsIn(body),
        quantity: quantityIn(words),
      };
      const judged =
        (countsSomething(body) ? judgeNumbers(body, claim) : judgeWords(claim, reasoning, form)) ?? undefined;
      if (!judged) return isAnswered ? undefined : unsaid();
      const verdict = isNegated(words, matches) === isDenied ? judged.verdict : turned(judged.verdict);
      const entry = entryOf(base, judged, reasoning);
      return entry ? verdictAnswer(base, entry, verdict) : unsaid();
    },
  };
}

function countsSomething(body: string): boolean {
  return readNumbers(body).some(
    ({ kind, value, end, unit }) =>
      kind === "count" && (value > 1 || unit === "%") && !TIME_UNIT.test(body.slice(end, end + 20)),
  );
}

/** What an alignment comes to; undefined where the statement neither bears the claim out nor rules it out. */
function verdictOf(alignment: Alignment, form: Claim["form"]): Verdict | undefined {
  const { said, explained, contradicted, besides, ofEvent, foreign, hasDeed, others, elsewhere } = alignment;
  if (contradicted === 0) {
    const bearsOut =
      foreign === 0 && (said >= 2 || (said === 1 && explained === 0 && form !== "question")) && said >= explained;
    return bearsOut ? "yes" : undefined;
  }
  // That others did something else is no contradiction: what they did must be said besides.
  if (others > 0 && (said < 2 || elsewhere > 0)) return undefined;
  if (said === 0 || foreign + ofEvent > (hasDeed || explained > 0 ? 1 : 0) || (!hasDeed && said < contradicted))
    return undefined;
  return besides === contradicted ? "partly" : "no";
}

/** The less is foreign and contradicted, and the more is said, the likelier the claim speaks of the statement. */
function rate({ said, explained, contradicted, ofEvent, foreign, hasDeed, hasSubject }: Alignment): number {
  return (
    -10 * (foreign + (contradicted > 0 ? ofEvent : 0)) -
    4 * contradicted +
    2 * said +
    explained +
    (hasDeed ? 1 : 0) +
    (hasSubject ? 1 : 0)
  );
}

function turned(verdict: Verdict): Verdict {
  if (verdict === "yes") return "no";
  return verdict === "no" ? "yes" : verdict;
}

function isTold({ entries }: KnowledgeBase, { id }: Fact): boolean {
  return entries.values().some(({ kind, facts }) => kind === "fact" && facts.some((fact) => fact.id === id));
}

/** The entry that tells a fact: the likeliest meant, or else the one that tells little besides. */
function entryOf(base: KnowledgeBase, { fact, year }: Judged, { candidates }: Reasoning): Entry | undefined {
  const those = [...base.entries.values()]
    .filter(({ kind, facts }) => kind === "fact" && facts.some(({ id }) => id === fact.id))
    .sort((a, b) => a.facts.length - b.facts.length);
  const likely = candidates.map(({ entry }) => entry).filter((entry) => those.includes(entry));
  const ordered = [...likely, ...those];
  return ordered.find(({ answer }) => year !== undefined && answer.en.includes(`${year}`)) ?? ordered[0];
}
