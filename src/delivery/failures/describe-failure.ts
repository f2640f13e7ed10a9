import type { Language } from "../../knowledge/pack/schema.ts";
import { textsIn } from "../../texts/languages.ts";
import type { Texts } from "../../texts/texts.ts";
import { codeOf, type Failure, isLasting, parseFailure } from "./failure.ts";

type Advice = keyof Texts["failures"]["advice"];

/** By Discord's JSON error code. */
const ADVICE: Readonly<Record<number, Advice>> = {
  10003: "channelGone",
  10004: "serverLeft",
  40067: "tagRequired",
  50001: "channelHidden",
  50013: "permissionsMissing",
  50024: "channelOfOtherKind",
};

/** The reason, Discord's code, and the way to mend what won't pass by itself. */
export function describeFailure(failure: Failure, language: Language): string {
  const texts = textsIn(language);
  const { withCode, withAdvice, advice } = texts.failures;
  const code = codeOf(failure);
  const reason = code === undefined ? reasonOf(failure, texts) : withCode(reasonOf(failure, texts), code);
  return isLasting(failure) ? withAdvice(reason, advice[ADVICE[code ?? 0] ?? "other"]) : reason;
}

/** The same of what the store has kept; the text that older versions kept in a failure's place stays as it is. */
export function describeKept(kept: string, language: Language): string {
  const failure = parseFailure(kept);
  return failure ? describeFailure(failure, language) : kept;
}

function reasonOf(failure: Failure, { failures, permissions }: Texts): string {
  switch (failure.kind) {
    case "refused":
    case "fault":
      return failure.said;
    case "lacks":
      return failures.lacks(failure.permissions.map((name) => permissions.names[name]));
    case "takes-no-messages":
      return failures.takesNoMessages;
    case "asks-for-pause":
      return failures.asksForPause(failure.seconds);
    case "no-answer":
      return failures.noAnswer(failure.seconds);
    case "unreachable":
      return failure.httpStatus === undefined ? failures.unreachable : failures.unreachableBy(failure.httpStatus);
    default:
      return failure satisfies never;
  }
}
