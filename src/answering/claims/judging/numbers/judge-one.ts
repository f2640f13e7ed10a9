import type { FigureCheck } from "../../../../checking/figure-check.ts";
import { factsOf } from "../../../../checking/known-figures.ts";
import type { Entry, Fact } from "../../../../knowledge/model.ts";
import { agrees } from "../../../../numbers/agrees.ts";
import { readNumbers } from "../../../../numbers/read-numbers.ts";
import type { StatedNumber } from "../../../../numbers/stated-number.ts";
import type { Reasoning } from "../../../decide.ts";
import { stemOf, wordsIn } from "../../../reading/normalise.ts";
import type { Judged } from "../judged.ts";
import { boundBy } from "./bare-bound.ts";

/** An entry whose figure a number is held against, where nothing else tells what it counts, from this probability on. */
const TOPIC = 0.55;
/** The entry tells what is counted, whatever the number's neighbours say, from here on. */
export const SURELY = 0.8;
/** A fact is beside the point below this probability, and then the likeliest counts from the other on. */
const AMISS = 0.1;
const UNLESS_AMISS = 0.45;
const PERCENT = /\b(?:per ?cent|share)\b/i;

/** What figures make of numbers. */
export interface Found {
  readonly verdict: Judged["verdict"];
  readonly facts: readonly Fact[];
  readonly was?: Fact | undefined;
}

/** One number may be what the entries tell that the clause is about. @param timely the count of the same at the time that it names @param saysDeed whether the clause says what befell those counted */
export function judgeOne(
  number: StatedNumber,
  checks: readonly FigureCheck[],
  { candidates }: Reasoning,
  timely: (fact: Fact) => Fact,
  saysDeed: (facts: readonly Fact[]) => boolean,
): Found | "open" | undefined {
  const [check] = checks;
  const bound = boundBy(number, check);
  const isBound = bound.length > 0;
  const isBare = isBound && !saysDeed(bound);
  if (check?.verdict === "was") return undefined;
  if (candidates[0]?.entry.kind !== "fact") return isBare ? "open" : undefined;
  if (check?.verdict === "matches" && !isBound) return undefined;
  // What an entry counts it tells first.
  const mains = candidates.flatMap(({ entry }) => (entry.kind === "fact" ? entry.facts.slice(0, 1) : [])).map(timely);
  const counted = [...new Set(mains)].filter(({ figure }) => figure);
  const topics = new Map<string, number>();
  for (const { entry, probability } of candidates) {
    const [told] = entry.facts;
    const id = told ? timely(told).id : "";
    topics.set(id, (topics.get(id) ?? 0) + probability);
  }
  const topicOf = ({ id }: Fact) => topics.get(id) ?? 0;
  const [fact, second] = counted.sort((a, b) => topicOf(b) - topicOf(a));
  // What another number's neighbours tell is nothing where the clause isn't about that.
  const meant = check?.verdict === "differs" ? factsOf(check.meant) : bound;
  const isAmiss = meant.length > 0 && !meant.some((one) => topicOf(one) > (isBare ? TOPIC : AMISS));
  if (isBound && !isAmiss) return undefined;
  const least = isAmiss ? UNLESS_AMISS : check?.verdict === "differs" ? SURELY : TOPIC;
  if (!fact?.figure || topicOf(fact) < least || (second && topicOf(second) > topicOf(fact) / 2))
    return isBare ? "open" : undefined;
  const unit = fact.figure.unit === "%" ? "%" : "";
  // A share is none of those it is of; the entry may tell it beside them.
  if (number.unit === "%" && unit === "") return check ? undefined : toldAsOurs(candidates[0].entry, number);
  const verdict = agrees(number, { ...fact.figure, unit });
  // 2,000 may be meant by “at least 1,000” as little as it is said.
  if (verdict === "open")
    return (
      toldAsOurs(candidates[0].entry, number) ?? {
        verdict: fact.figure.to === undefined ? "no" : "partly",
        facts: [fact],
      }
    );
  return { verdict: isOverstated(number, fact.figure.value) ? "partly" : verdict, facts: [fact] };
}

/** What an entry's answer tells besides its figures: a share or a sum, as our arithmetic. */
function toldAsOurs({ answer, facts }: Entry, { value, unit, hedge }: StatedNumber): Found | undefined {
  const [fact] = facts;
  const isTold = readNumbers(answer.en).some((one) => one.unit === unit && one.value === value);
  return fact && isTold && hedge !== "exactly" ? { verdict: "yes", facts: [fact] } : undefined;
}

/** “The party took 54 seats”: an entry that tells its votes first bears it out by its seats; open where the number may count either. */
export function toldBeside(
  { value, unit, end }: StatedNumber,
  text: string,
  { candidates }: Reasoning,
  timely: (fact: Fact) => Fact,
): Found | "open" | undefined {
  // What was counted at another time than the one that is said isn't told beside it.
  const told = candidates[0]?.entry.facts.filter((fact) => timely(fact) === fact) ?? [];
  const alike = told.filter(({ figure }) => figure?.value === value);
  const [counted = ""] = wordsIn(text.slice(end));
  const names = ({ figure }: Fact) =>
    unit === "%"
      ? PERCENT.test(figure?.label.en ?? "")
      : wordsIn(figure?.label.en ?? "")
          .map(stemOf)
          .includes(stemOf(counted));
  const facts = alike.filter(names);
  if (facts.length > 0) return { verdict: "yes", facts };
  return alike.length > 0 ? "open" : undefined;
}

/** Whether the number is right and only more exact than the source's. */
export function isOverstated({ hedge, value }: StatedNumber, known: number): boolean {
  return hedge === "exactly" && value === known;
}
