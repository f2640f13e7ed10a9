import type { OtherLanguage } from "../../../texts/spoken-languages.ts";
import { isEnglish } from "../everyday.ts";

const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Letters and words that Persian has and Arabic hasn't. */
const PERSIAN =
  /[پچژگ]|(?<!\p{L})(?:است|شد|شده|شدند|کجا|چند|چه|کسی|کیست|این|برای|های?|می‌?\p{L}+|نمی‌?\p{L}+|را|که|چرا|آیا|کرد|کردند|بود|بودند)(?!\p{L})/u;
/** Letters that one of these languages has and English hasn't. */
const LETTERS: readonly (readonly [OtherLanguage, RegExp])[] = [
  ["tr", /[ğşıİ]/],
  ["de", /ß|[äöü]/],
  ["es", /[ñ¿¡]/],
  ["pt", /[ãõ]/],
  ["fr", /[œèêëîïûù]|(?<!\p{L})(?:[cdjlmnst]|qu)['’]\p{L}/iu],
];
/** Words of grammar by which each is known. */
const WORDS: Readonly<Record<Exclude<OtherLanguage, "ru" | "fa">, ReadonlySet<string>>> = {
  fr: setOf(
    "le la les de des du un une en au aux tout toute tous et est sont était qui que quoi quel quelle quels où quand comment pourquoi combien dans sur avec pour par pas ne il elle ils sont ont été leur leurs ce cette ces mais ou svp bonjour bonsoir merci alors donc exactement c'est",
  ),
  de: setOf(
    "der die das den dem ein eine einen und ist sind war waren wer was wo wann wie warum wieso wieviele welche welcher viele nicht mit von zu im am auf für hat haben wurde wurden gibt es sie er bei aus nach noch jetzt bitte danke hallo denn eigentlich dazu davon daran darüber dort hier",
  ),
  es: setOf(
    "el la los las un una y es son era quien quién quienes qué que cual cuál donde dónde cuando cuándo como cómo cuantos cuántos cuantas cuántas por para con en de del no se ha han fue fueron está están gracias hola",
  ),
  it: setOf(
    "il lo la gli le un una e è in tutto tutti sono era chi che cosa quale dove quando come perché quanto quanta quanti quante nel nella con per di del della non si ha hanno stato stati grazie ciao ci",
  ),
  pt: setOf(
    "de em os um uma é são era quem que qual onde quando como porque quanto quanta quantos quantas no na com por para da não se foi foram está obrigado olá",
  ),
  tr: setOf(
    "kim kimi ne nerede neden niye nasıl kaç hangi mi mı mu mü ve ile için bir bu şu o da de var yok oldu kişi ölü öldü göre kadar zaman merhaba teşekkürler acaba",
  ),
};
/** So many words of a message must be one language's, and this share of all. */
const LEAST = 2;
const SHARE = 0.34;
/** English words of grammar speak against it. */
const ENGLISH = setOf(
  "the of and is are was were what who where when why how many in on to for with did does it that this have has had they he she as a can any about there",
);

/** Which other language a message is in; undefined where it is English, Arabic, or can't be told. */
export function otherLanguageOf(message: string): OtherLanguage | undefined {
  if (CYRILLIC.test(message)) return "ru";
  // A word that is cut at a mark of a vowel is none.
  if (PERSIAN.test(message.replace(/(?<=\p{Script=Arabic})\p{M}+/gu, ""))) return "fa";
  const words = message.toLowerCase().match(/[\p{Script=Latin}\p{M}]+/gu) ?? [];
  if (
    words.length === 0 ||
    words.some((word) => ENGLISH.has(word) && word.length > 2 && isEnglish(word) && !isShared(word))
  )
    return undefined;
  const scores = Object.entries(WORDS).map(([language, own]) => {
    const letters = LETTERS.find(([of, pattern]) => of === language && pattern.test(message)) ? 1 : 0;
    return {
      language: language as OtherLanguage,
      letters,
      score: words.filter((word) => own.has(word)).length + letters,
    };
  });
  const [best] = scores.sort((a, b) => b.score - a.score || b.letters - a.letters);
  if (!best || best.score < Math.min(LEAST, words.length)) return undefined;
  return best.score / words.length >= SHARE || best.letters > 0 ? best.language : undefined;
}

/** Whether a lower-case word is one of a language's grammar. */
export function isGrammarOf(language: OtherLanguage, word: string): boolean {
  return language !== "ru" && language !== "fa" && WORDS[language].has(word);
}

/** Whether a language is told by words of its grammar, or by letters that none else has. */
export function hasOwnTable(language: string): boolean {
  return Object.hasOwn(WORDS, language) || language === "ru" || language === "fa";
}

/** Words of English grammar that another language has too. */
function isShared(word: string): boolean {
  return Object.values(WORDS).some((own) => own.has(word));
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
