import type { Entry, KnowledgeBase } from "../../knowledge/model.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import { agrees } from "../../numbers/agrees.ts";
import type { StatedNumber } from "../../numbers/stated-number.ts";
import type { Answer, Verdict } from "../answer.ts";
import { countsIn } from "../claims/judging/numbers/judge-numbers.ts";
import { durationsIn, mayBe } from "../claims/reading/durations.ts";
import { verdictAnswer } from "../claims/word-verdict.ts";
import { clean, wordsIn } from "../reading/normalise.ts";
import { wordSet } from "../reading/word-set.ts";

/** What may stand around a number that is put in another's place: “bs, it was 3000”, “so it's 3000 then?”, “only 50”. */
const AROUND = wordSet(
  `and so but or then ok okay lol lmao wait hm hmm um well no nah nope yeah yes oh hey bro man dude please though actually really even only just more less than like
  about around over under at least most nearly almost exactly roughly some up to it that this they there is are was were be been the a an not i you said says say thought think heard read he she my guy friend uncle aunt cousin brother dad mom mum teacher boss neighbour somebody someone everyone people news tv telegram
  its thats theyre true right correct wrong false lie bs bullshit bruh sure believe dont do in total all now day days week weeks hour hours month months year years bull shit way cap impossible cant mad crazy insane`,
);
/** What denies a number, or asks whether it is wrong, is no claim of it. */
const DENIED = /\b(?:not|isn'?t|wasn'?t|aren'?t|weren'?t|why|how)\b/i;

/**
 * The verdict on a number, or a time, that is all a message says, by what the conversation was last about; undefined where
 * that states no such figure, or several.
 */
export function judgeNumberAgain(
  base: KnowledgeBase,
  text: string,
  last: Entry,
  language: Language,
): Answer | undefined {
  const counted = last.facts.filter(({ figure }) => figure);
  const [fact] = counted;
  const isOne =
    counted.every(({ figure }) => figure?.value === fact?.figure?.value) || fact?.id === base.event.count?.total;
  if (!fact?.figure || !isOne || DENIED.test(text)) return undefined;
  const { figure, quote } = fact;
  const [span] = durationsIn(quote);
  const [number, ...others] = countsIn(text);
  const [duration, ...more] = durationsIn(text);
  if (others.length + more.length > 0 || !isAlone(text, number)) return undefined;
  // “A hundred percent sure?” counts nobody.
  if (number?.unit === "%" && figure.unit !== "%") return undefined;
  // Whoever says another figure's number asks for that.
  if (
    number &&
    [...base.facts.values()].some((one) => one.figure?.value === number.value && number.value !== figure.value)
  )
    return undefined;
  if (number && !duration && !span) {
    const isSum = last.derived.some(({ unit, value }) => unit === number.unit && value === number.value);
    const isSo = isSum || agrees(number, { ...figure, unit: "" }) === "yes";
    return verdictAnswer(base, last, isSo ? "yes" : "no", false, language);
  }
  if (!duration || !span || number) return undefined;
  const verdict: Verdict = mayBe(duration, span) ? "yes" : "no";
  return verdictAnswer(base, last, verdict, false, language);
}

/** Whether a text says nothing beside a number. */
function isAlone(text: string, number: StatedNumber | undefined): boolean {
  const rest = number ? text.slice(0, number.start) + text.slice(number.end) : text;
  return wordsIn(clean(rest)).every(
    (word) => AROUND.has(word) || /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|a|couple)$/.test(word),
  );
}
