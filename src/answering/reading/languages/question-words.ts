/** Question words of other languages, by what they mean in English; those that are English words or slips too are left out. */
const MEANINGS = {
  who: "qui quien quienes quem kto kaun kon meen siapa kim",
  where: "donde onde nerede nerde gde kahan kaha weyn wein wayn waar",
  when: "wann quand cuando quando kogda kab emta imta wanneer",
  "how many":
    "wieviele wieviel combien cuantos cuantas quantos quanti skolko kitne kitna kitni adesh addesh hoeveel kac",
  why: "warum wieso pourquoi porque perche neden niye pochemu kyun kyu lesh leish waarom",
  what: "quoi chto shto kya shu shou que",
  percent: "procent prozent",
};

/** What members write in English but for the question word, written out; keys are lower case, without accents. */
export const QUESTION_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(MEANINGS).flatMap(([meaning, words]) => words.split(" ").map((word) => [word, meaning] as const)),
);
