import { type Entry, inLanguage } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { given } from "../../../languages/by-language.ts";
import type { Answer } from "../../answer.ts";

/** What asks for few or plain words, whatever else it asks. */
const BRIEFLY = [
  /\b(?:in|just|only|with|using) (?:like )?(?:one|1|a|a single|two|2|a couple of|few|a few|very few|max(?:imum)? \w+|under \w+|at most \w+) (?:short |simple |plain )?(?:words?|sentences?|lines?)\b/,
  /\b(?:one|1|two|2)[ -](?:line|liner|sentence)s?\b|\b(?:max|maximum|at most|under|no more than|up to|in|only) (?:\d+|ten|fifteen|twenty|thirty) words\b|\b(?:one|two|\d+) (?:words?|sentences?|lines?) (?:max|maximum|only|please|pls|tops)\b/,
  /\b(?:short(?:ly|er)?|brief(?:ly)?|quick) (?:pls|plz|please)\b|\b(?:pls|plz|please|but|keep it|make it|be|very|super|really) (?:short|brief|concise)\b|\bin (?:short|brief|a nutshell)\b|\bnutshell\b|\bbriefly\b|\btl[;: ]?dr\b|\bshort (?:version|answer|form)\b|\bbottom line\b|\b(?:one|only the|just the|a single) (?:number|figure)\b/,
  /\b(?:easy|easier|simple|simpler|plain|basic) (?:words?|english|language|terms)\b|\beli ?\d+\b|\b(?:like|as if) (?:i'?m|i am|i was) (?:\d+|five|six|seven|ten)\b|\bto an? (?:child|kid|toddler|\d+[ -]year[ -]old)\b/,
  /باختصار|بكلمات (?:سهلة|بسيطة|قليلة)|بجملة (?:واحدة)?|بسطر/,
];

/** Whether a text asks to be told briefly. */
export function asksBriefly(text: string): boolean {
  const said = text.toLowerCase().replace(/’/g, "'");
  return BRIEFLY.some((pattern) => pattern.test(said));
}

/** An entry's short text; undefined where it has none in the language. */
export function shortOf({ short }: Entry, language: Language): string | undefined {
  return short && given(short, language);
}

/** An entry's answer in its short text, where the text asks for it so and nothing was said around it. */
export function inShort(answer: Answer, text: string): Answer {
  return asksBriefly(text) ? shortened(answer) : answer;
}

/** What was told is to be told with less. */
const SIMPLER = /\b(?:simpler|shorter|easier|plainer|briefer)\b|\b(?:still|even|more) (?:simple|simply|short|plain)\b/i;

/** An answer in its short text, where it was told last and is wanted simpler, and what is known to be unknown, where it was told before. @param context what `Memory` recalls */
export function saidAgain(answer: Answer, context: readonly string[], text: string): Answer {
  const isRepeated = answer.outcome === "answer" && answer.entry.id === context[0] && SIMPLER.test(text);
  if (isRepeated) return shortened(answer);
  const wasTold = answer.outcome === "unknown" && answer.entry !== undefined && context.includes(answer.entry.id);
  return wasTold ? shortened(answer) : answer;
}

/** An entry's answer in its short text, where it has one and nothing was said around it. */
export function shortened(answer: Answer): Answer {
  if (answer.outcome !== "answer" && answer.outcome !== "unknown") return answer;
  const { entry, language } = answer;
  if (!entry || answer.text !== inLanguage(entry.answer, language)) return answer;
  const short = shortOf(entry, language);
  return short === undefined ? answer : { ...answer, text: short };
}
