import { attributionAfter, attributionAt, passedOnAt } from "../recognising/attribution.ts";
import { endsAsked, frameAt, framesAfter } from "../recognising/frames.ts";
import { asksWhatToMake, complementAt, isAsideOfTelling, isOfOthers, putAt, titleAt } from "../recognising/framing.ts";
import { isApart, isRemark, saysThatItSaysSo, tellsOfOneself } from "../recognising/remarks.ts";
import type { Speakers } from "../recognising/speakers.ts";
import { segmentsOf, type Token } from "../recognising/tokens.ts";
import {
  isDenying,
  isFiller,
  isRejecting,
  isTag,
  isVerifying,
  sounds,
  speaksAgainst,
  speaksOfErrors,
  tailOf,
} from "../recognising/verifying.ts";
import { type Bare, YES_OR_NO } from "./bare.ts";

const JOINS = /^(?:that|if|whether)$/;
const LONGEST_FRAME = 12;
/** What is left of a message, and what was taken from it says. */
export interface Framed {
  tokens: readonly Token[];
  isPut: boolean;
  isDenied: boolean;
}

/** Takes one thing that only frames the claim from its beginning. */
export function stripBefore(framed: Framed, text: string, speakers: Speakers): boolean {
  const { tokens } = framed;
  const said = (from: number, to: number) => text.slice(tokens[from]?.start, tokens[to - 1]?.end);
  const take = (count: number, isPut: boolean): boolean => {
    if (count <= 0 || tokens.length - count < 2) return false;
    const taken = tokens.slice(0, count);
    if (isPut && sounds(taken) && speaksAgainst(taken, YES_OR_NO.test(`${taken[0]?.word} `)))
      framed.isDenied = !framed.isDenied;
    framed.tokens = tokens.slice(count);
    framed.isPut ||= isPut;
    return true;
  };
  const passedOn = passedOnAt(tokens);
  if (passedOn > 0) return take(passedOn, true);
  const [segment = []] = segmentsOf(tokens);
  if (isRemark(segment, tokens[segment.length], text, speakers)) return take(segment.length, false);
  if (segment.length < tokens.length && isRejecting(segment)) return take(segment.length, false);
  if (tokens[0]?.word === "no" && tokens[1]?.word === "way" && take(tokens[2]?.word === "that" ? 3 : 2, true)) {
    framed.isDenied = !framed.isDenied;
    return true;
  }
  if (segment.length < tokens.length && isFiller(segment) && !isTag(segment.map(({ word }) => word)))
    return take(segment.length, sounds(segment));
  const join = tokens.slice(0, LONGEST_FRAME).findLastIndex(({ word }, i) => {
    const before = tokens.slice(0, i);
    return JOINS.test(word) && sounds(before) && isFiller(before);
  });
  if (join > 0) return take(join + 1, true);
  const put = putAt(tokens);
  if (put > 0) return take(put, true);
  const told = attributionAt(tokens, (from, to) => speakers.speaks(said(from, to)));
  if (told > 0) {
    const frame = tokens.slice(0, told).map(({ word }) => word);
    const isDoubted = frame.some((word) =>
      /^(?:not|never|dont|didnt|doesnt|cant|couldnt|nobody|noone|none)$/.test(word),
    );
    // “I never understood how” tells nothing.
    if (isDoubted && !frame.some((word) => /^(?:think|believe|thinks|believes|suppose|supposes|imagine)$/.test(word)))
      return false;
    if (isDoubted) framed.isDenied = !framed.isDenied;
    return take(told, true);
  }
  const complement = complementAt(tokens, text, speakers);
  if (complement > 0) return take(complement, true);
  const frame = frameAt(tokens, text, speakers);
  if (frame > 0) return take(frame, JOINS.test(tokens[frame - 1]?.word ?? "") || sounds(tokens.slice(0, frame)));
  const title = titleAt(tokens, text, speakers);
  if (title > 0) return take(title, true);
  if (segment.length < tokens.length && isApart(segment, text, speakers)) return take(segment.length, sounds(segment));
  if (segment.length < tokens.length && isAsideOfTelling(segment, text, speakers)) return take(segment.length, false);
  if (tokens[0]?.word === "no" && CLAUSE.test(tokens[1]?.word ?? "")) return take(1, false);
  return (
    /^(?:so|then|and|but|well|ok|okay|k|kk|hm|hmm|ah|oh|er|oof|ugh|damn|dang|alright|anyway|anyways|welp|hey|hi|hello|um|uh|wait|bot|guys|btw|like|basically|also|or|wow|omg|lol|please|pls|nah|nope|yeah|yo|bro|bruh|dude|man|mate|folks|listen|look|fyi|lmao)$/.test(
      tokens[0]?.word ?? "",
    ) && take(1, false)
  );
}

/** Before such a word “no” rejects what was said before; before a noun it denies (“no civilians died”). */
const CLAUSE = /^(?:its?|he|hes|she|shes|they|theyre|there|theres|thats|this|the|these|those|actually|\d.*)$/;

/** Takes one thing that only frames the claim from its end. */
export function stripAfter(framed: Framed, text: string, speakers: Speakers, holdsClaim: Bare["holdsClaim"]): boolean {
  const { tokens } = framed;
  const take = (count: number, isPut: boolean): boolean => {
    if (count <= 0 || tokens.length - count < 2) return false;
    const taken = tokens.slice(-count);
    const isAsked = /[?؟]/.test(text.slice(tokens.at(-count)?.start));
    if (speaksOfErrors(taken) || (!isAsked && isDenying(taken))) framed.isDenied = !framed.isDenied;
    framed.tokens = tokens.slice(0, -count);
    framed.isPut ||= isPut;
    return true;
  };
  const segments = segmentsOf(tokens);
  const last = segments.at(-1) ?? [];
  if (segments.length > 1) {
    if (isVerifying(last)) return take(last.length, true);
    // “Killed on that side: a hundred and ten”
    if (/:\s*$/.test(text.slice(0, last[0]?.start))) return false;
    if (!holdsClaim(last) && framesAfter(last, text, speakers))
      return take(last.length, !endsAsked(text.slice(0, last[0]?.start)));
    const isAsking = /[?؟]/.test(text.slice(last[0]?.start));
    if (tellsOfOneself(last, text) || saysThatItSaysSo(last)) return take(last.length, !tellsOfOneself(last, text));
    const isAll = holdsClaim(last) && !holdsClaim(tokens.slice(0, -last.length));
    if (!isAll && (sounds(last) || !isAsking) && isApart(last, text, speakers))
      return take(last.length, sounds(last) || isOfOthers(last));
    if (isAsking && asksWhatToMake(last, text, speakers)) return take(last.length, true);
    if (!isAsking && isAsideOfTelling(last, text, speakers)) return take(last.length, isOfOthers(last));
    // “Agree or disagree, based on the article”
    const before = segments.at(-2) ?? [];
    if (segments.length > 2 && isFiller(last) && isVerifying(before) && sounds(before))
      return take(last.length + before.length, true);
    if (attributionAfter(last, (from, to) => speakers.speaks(text.slice(last[from]?.start, last[to - 1]?.end))))
      return take(last.length, true);
  }
  const tail = tailOf(last, /[?؟]\s*$/.test(text));
  return tail !== undefined && take(tail.length, tail.isPut);
}
