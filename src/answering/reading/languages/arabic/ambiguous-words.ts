import { ASKED_NOUNS } from "./words/asked-nouns.ts";

/** What tells of a word what it means where it stands. */
export interface Surroundings {
  /** Whether the first word begins what is said, and goes on with nothing in other letters. */
  readonly isBeginning: boolean;
  /** Whether a comma stands before the first word, and something before that. */
  readonly isAfterComma: boolean;
  /** Whether it is known to state something: then nothing asks. */
  readonly isStated: boolean;
  readonly isName: (word: string) => boolean;
  /** Whether tables know the word as it is written. */
  readonly isKnown: (word: string) => boolean;
  /** Whether tables know the word as it is written for somebody or something. */
  readonly isNoun: (word: string) => boolean;
}

/** Tells which span of time is meant: “من شهر آذار”, and not “من أسبوع”. */
const NAMED = /^(?:ال|\d)/;
/** It asks who at the beginning, and means “of” elsewhere. */
const WHO_OR_OF = "من";
/** A span of time. */
const SPAN =
  /^(?:يوم|يومين|ايام|تيام|ايامات|اسبوع|اسبوعين|اسابيع|شهر|شهرين|شهور|اشهر|سنه|سنتين|سنين|سنوات|عام|عامين|اعوام|ساعه|ساعتين|ساعات)$/;
/** It means months only after their number. */
const MOST_KNOWN = "اشهر";
/** It says no at the beginning, and denies what is done, that something is there, or what is set against what stands before a comma. */
const NO_OR_NOT = "لا";
/** It says what will be, or that somebody went. */
const WILL_OR_WENT = new Set(["راح", "رح"]);
/** It offers another possibility, or denies after what was denied, and before what is done. */
const OR_OR_NOR = "ولا";
const DENYING = new Set(["لا", "لم", "لن", "ليس", "ليست", "ليسوا", "مو", "مش", "ما", "مافي"]);
const DENYING_DEED = new Set(["ما", "لم", "وما", "ولم"]);
/** What is done now. */
const DONE = /^[يتن]/;
/** It denies what is done, and asks why before anything else. */
const WHY_OR_NOT = "لم";
const DENIED = /^(?:[يتن]|ا(?!ل))/;
/** What happened, though it looks like the noun of a deed: “انهار”, “اختار”. */
const HOLLOW_VERB = /^ا[^ني]تا[^ء]$|^(?:انهار|انحاز|انقاد|انصاع|ازداد)$/;
/** It says no at the beginning, takes two together before them, and is what “all of it” sounds like. */
const NO_OR_ALL = "كلا";
const TWO = /^ال..+(?:ين|ان)$/;
/** What follows “of” or “since” at the beginning, where no “who” can stand. */
const NOBODY_AFTER = /^(?:كل|اي|انو|وين|اين|ايمت|ايمتا|متي|بعد|قبل|برا|جوا|وقت|يوم|لما|حلب|سنه|عام|دون|غير|بين|\d{4})$/;
const SINCE_AFTER = /^(?:ايمت|ايمتا|متي|وقت|يوم|لما|سنه|عام|\d{4})$/;
/** Before something indefinite it says that it is there, and where something is before anything else. */
const IN_OR_THERE = /^فيه?$/;
/** It leaves out what has an article, and denies anything else. */
const OTHER_THAN_OR_NOT = "غير";
/** It asks which one at the beginning, and joins a clause elsewhere. */
const WHICH_OR_THAT = "انو";
/** It leaves out, and at the beginning asks for agreement. */
const EXCEPT_OR_NOT = "الا";
/** It compares, and before all of the dead says most of them: “أكتر القتلى مدنيين”. */
const MORE_OR_MOST = /^(?:اكثر|اكتر)$/;
const THE_DEAD = /^ال(?:قتلي|ضحايا|موتي|ميتين)$/;
/** What a speaker says of themselves, or who is spoken of. */
const I_DO = /^ا...$/;
const SPEAKER = /^(?:انا|نحن|نحنا|هو|هي|هم|هن|قصدي|اقصد|بقصد|اعني|بعني)$/;
/** It asks what at the beginning, names what is spoken of after a preposition, and denies elsewhere. */
const WHAT_OR_NOT = "ما";
/** What came of something is told with “which”: “انقطع الخط، ما أدى إلى …”. */
const BRINGS_ABOUT = /^(?:ادي|ادت|تسبب|تسببت|اسفر|اسفرت|نتج|نجم|دفع|اوقع|خلف|اثر)$/;
const BUT = /^(?:بس|لكن|ولكن|و|انه|انو|ان|هي|هو|اللي|يلي)$/;
const BEFORE_WHAT = new Set("علي في عن الي كل حول بخصوص بشان اهم ابرز حسب وفق بحسب".split(" "));
/** A noun of a deed, by its pattern: “تأثير”, “استهداف”, “أهمية”. */
const NOUN_OF_DEED = /^ت..ي.$|^ت..ي?.ات$|^ا.{2,5}ا.$|...يه$/;
const COUNTED = new Set(["عدد", "اعداد"]);
/** The second day of the week, and two of what was named. */
const MONDAY_OR_BOTH = /^[وبل]?ال(?:اثنين|اتنين|تنين)$/;
/** What happens, and of somebody who is named before it, that they fell. */
const FELL_OR_HAPPENED = /^وقع$/;
/** What stands beside two that are taken together. */
const TAKEN_TOGETHER = new Set(
  "مجموع المجموع اجمع جمع بين كلا كل هدول هدوله هءلاء هاءلاء سوا معا مع سويا جميعا نفس".split(" "),
);
const SPEAKING_OF = /^(?:هو|هي|هم|هما|الذي|التي)$/;
/** Words that mean something else with the article than without. */
const WITH_ARTICLE: ReadonlyMap<string, string> = new Map([
  ["وحده", "unity"],
  ["يوم", "latest"],
  ["حين", "now"],
  ["ميتين", "dead"],
  ["قاءمه", "list"],
]);
const ARTICLE = /^(و?)(ب|ل|)(?:ال|(?<=ل)ل)(?=..)/;
const PREPOSITIONS: Readonly<Record<string, string>> = { ب: "in", ل: "to" };

/** What a folded word means with its article that it doesn't mean without: “الوحدة” is unity, “وحده” alone. */
export function withArticle(word: string): readonly string[] | undefined {
  const [written, and, before = ""] = ARTICLE.exec(word) ?? [];
  const meaning = written === undefined ? undefined : WITH_ARTICLE.get(word.slice(written.length));
  if (meaning === undefined) return undefined;
  return [...(and ? ["and"] : []), PREPOSITIONS[before] ?? "", meaning].filter((one) => one !== "");
}

/** What a word of grammar with several meanings means at a place of folded words; undefined for any other. */
export function ambiguousMeaning(
  words: readonly string[],
  at: number,
  { isBeginning, isAfterComma, isStated, isName, isKnown, isNoun }: Surroundings,
): readonly string[] | undefined {
  const word = words[at] ?? "";
  const next = words[at + 1] ?? "";
  const begins = at === 0 && isBeginning;
  const joined = word.startsWith("و") && word.length > 2 ? word.slice(1) : word;
  const and = joined === word ? [] : ["and"];
  if (FELL_OR_HAPPENED.test(word) && isName((words[at - 1] ?? "").replace(/^ال/, ""))) return ["fell"];
  const isDone = (one: string) => DONE.test(one) && !isName(one) && !isKnown(one);
  if (joined === WHO_OR_OF) {
    const asks = !isStated && (begins || and.length > 0 || SPEAKING_OF.test(next));
    // “A number of” is one phrase already.
    if (COUNTED.has(words[at - 1] ?? "") && !asks) return [];
    if (begins && NOBODY_AFTER.test(next)) return [SINCE_AFTER.test(next) ? "since" : "of"];
    // “From two days” is “for two days”.
    if (begins && [next, words[at + 2] ?? ""].some((one) => SPAN.test(one)) && next !== MOST_KNOWN) return ["since"];
    return [...and, asks ? "who" : "of"];
  }
  if (joined === WHAT_OR_NOT) {
    if ((begins || (at === 1 && isAfterComma)) && !isStated && mayBeAsked(next, isName)) return [...and, "what is"];
    if (at > 1 && BRINGS_ABOUT.test(next) && !BUT.test(words[at - 1] ?? "")) return [...and, "which"];
    return [...and, BEFORE_WHAT.has(words[at - 1] ?? "") ? "what" : "not"];
  }
  if (IN_OR_THERE.test(word) && begins && isNoun(next) && !/^ال/.test(next)) {
    // “في محطة الكهرباء”, “في محافظة اللاذقية”: what is of something is a place.
    const of = words[at + 2] ?? "";
    if (!isName(next) && !/^ال/.test(of) && !isName(of)) return ["there is"];
  }
  if (word === OTHER_THAN_OR_NOT && begins && /^ال/.test(next)) return ["besides"];
  if (word === WHICH_OR_THAT && begins && !isStated && next !== "") return ["which"];
  if (word === `ب${WHICH_OR_THAT}` && begins && !isStated) return ["in", "which"];
  // “ما خاضت ولا معركة”, “ما في ولا حاجز”
  if (word === OR_OR_NOR && DENYING_DEED.has(words[at - 2] ?? "") && !/^ال/.test(next) && !isDone(next)) return ["any"];
  if (word === OR_OR_NOR && begins && !isDone(next)) return ["no"];
  if (word === WHY_OR_NOT && begins && !isStated && next !== "" && (!DENIED.test(next) || HOLLOW_VERB.test(next)))
    return ["why"];
  if (joined === HOW_MANY_OR_SOME && isStated && !begins) return [...and, "several"];
  if (word === NO_OR_ALL) return [TWO.test(next) ? "both" : begins ? "no" : /^ال/.test(next) ? "both" : "all"];
  if (MORE_OR_MOST.test(word) && begins && THE_DEAD.test(next) && words.length > 2) return ["most"];
  if (word === EXCEPT_OR_NOT && at > 0) return ["except"];
  if (WILL_OR_WENT.has(joined) && !DONE.test(next || "ي")) return [...and, "went"];
  if (word === OR_OR_NOR && !words.slice(0, at).some((one) => DENYING.has(one)) && !isDone(next)) return ["or"];
  if (word === NO_OR_NOT && at === 0) {
    if (next === "") return ["no"];
    if (isAfterComma && !isDone(next) && !SPEAKER.test(next)) return ["not"];
    if (ASKED_NOUNS.has(next) || (isNoun(next) && !isName(next) && !I_DO.test(next))) return ["there is no"];
    if (!DONE.test(next || "ي")) return ["no,"];
  }
  return undefined;
}

/** Whether “what is …” may go on with a word: it is a noun, not what was done. */
function mayBeAsked(next: string, isName: (word: string) => boolean): boolean {
  return (
    /^ال|^ه[وي]$/.test(next) ||
    isName(next) ||
    ASKED_NOUNS.has(next) ||
    ASKED_NOUNS.has(next.replace(OF_THEM, "").replace(/ت$/, "ه")) ||
    (NOUN_OF_DEED.test(next) && !HOLLOW_VERB.test(next))
  );
}

/** It asks which one, and after a denial leaves none out. */
const WHICH_OR_ANY = "اي";
const WITHOUT = new Set(["بدون", "دون", "بلا"]);
/** Whose something is. */
const OF_THEM = /(?:هما|هم|هن|ها|ه)$/;
/** It says that somebody still is something, and at the end who was before. */
const AFTER_HIM_OR_STILL = /^بعد[وه]$/;
/** It says that somebody made something, or denies, and after a denial leaves out. */
const MADE_OR_EXCEPT = /^(?:سوي|غير)$/;
/** It joins with a “but”, and at the end or before a number says that there is no more. */
const BUT_OR_ONLY = "بس";
/** Before a number, it says about so many. */
const ABOUT = "شي";
/** After a number, it counts people. */
const ONE_OR_PEOPLE = /^(?:واحد|وحده)$/;
/** One or two spans of time, without their number. */
const ONE_OR_TWO_SPANS = /^(?:اسبوع|اسبوعين|شهر|شهرين|سنه|سنتين|يومين|ساعتين)$/;
/** It asks who, and behind a deed and before a number says of whom. */
const WHO_OR_OF_IT = "منو";
/** It joins a clause to who or what it tells of. */
const JOINING = /^(?:يلي|اللي|الذي|التي)$/;
/** A year, and without its mark a sect. */
const YEAR_OR_SECT = /^(?:ال)?سنه$/;
const YEAR = /^(?:19|20)\d\d$/;
/** A hand, and before what somebody is for a deed. */
const HAND_OR_SUPPORTED = /^ايد(?:ت|وا?)?$/;
/** Anybody, and before several things one of them. */
const SOMEBODY_OR_ONE = /^ب?(?:احد|احدي)$/;
/** It asks how many, and behind some prepositions says that there are some: “انقطعت عن كم حي”. */
const HOW_MANY_OR_SOME = "كم";
const BEFORE_SOME = new Set(["عن", "علي", "في", "مع"]);
/** Hundreds, and after another number those who are dead. */
const HUNDRED_OR_DEAD = "ميت";
/** It says after, and at the end of what is denied that it isn't so yet. */
const AFTER_OR_YET = "بعد";
/** It names what came of something, and before a deed that nobody knows yet says what it came of: “نتيجة هجوم”. */
const RESULT_OR_BY = "نتيجه";
const COMPARING = /^(?:اكثر|اكتر|اقل|ازيد|اعلي|اكبر|كم|قديش)$/;

/**
 * What a word means beside a number, after a denial or at the end of folded words, though a phrase may begin with it; undefined
 * for any other.
 */
export function meaningBySetting(
  words: readonly string[],
  at: number,
  isNumber: (at: number) => number | undefined,
): readonly string[] | undefined {
  const word = words[at] ?? "";
  const isEnd = at === words.length - 1;
  const isDenied = () => words.slice(0, at).some((one) => DENYING.has(one) || WITHOUT.has(one));
  if (word === WHICH_OR_ANY && isDenied()) return ["any"];
  if (AFTER_HIM_OR_STILL.test(word) && isEnd && at > 1) return ["after", "him"];
  // “كان له علاقة من قبل؟”: by whom isn't said.
  if (word === WHO_OR_OF && words[at + 1] === "قبل" && at + 2 === words.length) return [];
  if (MADE_OR_EXCEPT.test(word) && isDenied()) return ["except"];
  if (HAND_OR_SUPPORTED.test(word) && /^ال/.test(words[at + 1] ?? "")) return ["supported"];
  if (YEAR_OR_SECT.test(word) && YEAR.test(words[at + 1] ?? "")) return ["year"];
  if (word === WHO_OR_OF && at > 0 && YEAR_OR_SECT.test(words[at + 1] ?? "") && YEAR.test(words[at + 2] ?? ""))
    return ["of"];
  if (SOMEBODY_OR_ONE.test(word) && /^ال|^(?:م\p{L}ا\p{L}+|ا\p{L}{2}ا\p{L})$/u.test(words[at + 1] ?? "") && !isDenied())
    return word.startsWith("ب") ? ["in", "one of"] : ["one of"];
  if (word === HOW_MANY_OR_SOME && BEFORE_SOME.has(words[at - 1] ?? "") && at > 1) return ["a few"];
  if (word === BUT_OR_ONLY && ((isEnd && at > 1) || isNumber(at + 1) !== undefined)) return ["only"];
  if (word === ABOUT && (isNumber(at + 1) !== undefined || ONE_OR_TWO_SPANS.test(words[at + 1] ?? "")))
    return ["approximately"];
  if (word === HUNDRED_OR_DEAD && at > 0 && isNumber(at - 1) !== undefined) return ["dead"];
  if (ONE_OR_PEOPLE.test(word) && at > 0 && isNumber(at - 1) !== undefined) return ["people"];
  if (word === WHO_OR_OF_IT && at > 1 && /^\d/.test(words[at + 1] ?? "")) return ["of them"];
  if (word === WHO_OR_OF_IT && words.slice(0, at).some((one) => JOINING.test(one))) return ["from it"];
  if (word === RESULT_OR_BY && at > 1 && /^(?!ال)./.test(words[at + 1] ?? "")) return ["as a result of"];
  if (word === AFTER_OR_YET && isEnd && at > 1 && isDenied()) return ["yet"];
  if (word === WHO_OR_OF && at > 0 && !COMPARING.test(words[at - 1] ?? "")) {
    const length = isNumber(at + 1);
    if (length !== undefined && SPAN.test(words[at + 1 + length] ?? "")) return ["since"];
    if (ONE_OR_TWO_SPANS.test(words[at + 1] ?? "") && !NAMED.test(words[at + 2] ?? "")) return ["since"];
  }
  return undefined;
}

/** “الاثنين” is a day, but where something is said of two together. */
export function isMonday(words: readonly string[], at: number): boolean {
  if (!MONDAY_OR_BOTH.test(words[at] ?? "")) return false;
  return ![words[at - 1], words[at + 1]].some((one = "") => TAKEN_TOGETHER.has(one));
}
