/** How Arabic letters are written in Latin ones; the first is what a word without a known spelling gets. */
const LETTERS: readonly (readonly [latin: string, arabic: readonly string[]])[] = [
  ["tsh", ["تش"]],
  ["3'", ["غ"]],
  ["7'", ["خ"]],
  ["sh", ["ش"]],
  ["ch", ["ش"]],
  ["kh", ["خ"]],
  ["gh", ["غ"]],
  ["th", ["ث", "ذ", "ت"]],
  ["dh", ["ذ", "ض", "ظ"]],
  ["2", ["ق", "ء", "ا"]],
  ["3", ["ع"]],
  ["5", ["خ"]],
  ["6", ["ط"]],
  ["7", ["ح"]],
  ["8", ["غ", "ق"]],
  ["9", ["ق", "ص"]],
  ["$", ["ش"]],
  ["'", ["ع", "ء"]],
  ["b", ["ب"]],
  ["p", ["ب"]],
  ["t", ["ت", "ط", "ث"]],
  ["j", ["ج"]],
  ["g", ["غ", "ج", "ق"]],
  ["h", ["ه", "ح"]],
  ["x", ["خ", "كس"]],
  ["d", ["د", "ض", "ذ"]],
  ["r", ["ر"]],
  ["z", ["ز", "ذ", "ظ"]],
  ["s", ["س", "ص", "ث"]],
  ["f", ["ف"]],
  ["v", ["ف"]],
  ["q", ["ق"]],
  ["k", ["ك", "ق"]],
  ["c", ["ك", "س"]],
  ["l", ["ل"]],
  ["m", ["م"]],
  ["n", ["ن"]],
];
const CONSONANTS = new Map(LETTERS);
/** What a Latin vowel may stand for. */
const VOWELS: ReadonlyMap<string, string> = new Map(
  Object.entries({ a: "اعيه", e: "ياهع", i: "يع", o: "و", u: "و", w: "و", y: "ي" }),
);
/** Letters that Latin spelling leaves out, or writes as vowels. */
const WEAK = /[اويعءه]/g;
/** Consonants that one Latin letter stands for. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  Object.entries({ ط: "ت", ث: "ت", ض: "د", ذ: "د", ظ: "د", ز: "د", ص: "س", ح: "ه", ق: "ك", غ: "ج" }),
);

/** A sound of a word in Latin letters: what it may be in Arabic. */
export interface Sound {
  readonly letters: readonly string[];
  readonly isVowel: boolean;
}

/** The sounds of a word in Latin letters, lower case; doubled letters are one. */
export function soundsOf(word: string): Sound[] {
  const sounds: Sound[] = [];
  for (let at = 0; at < word.length; ) {
    const letter = writtenAt(word, at);
    const isRepeated = at > 0 && letter.length === 1 && word[at - 1] === letter;
    const consonant = CONSONANTS.get(letter);
    const vowel = VOWELS.get(letter);
    if (consonant && !isRepeated) sounds.push({ letters: consonant, isVowel: false });
    else if (vowel && !isRepeated) sounds.push({ letters: [...vowel], isVowel: true });
    at += letter.length;
  }
  return sounds;
}

/** The letters that stand for one sound at a place, three at most. */
function writtenAt(word: string, at: number): string {
  for (let length = 3; length > 1; length--) {
    const several = word.slice(at, at + length);
    if (CONSONANTS.has(several)) return several;
  }
  return word[at] ?? "";
}

/** The consonants of an Arabic word, without those that Latin spelling leaves out, one letter for those that sound alike. */
export function skeletonOf(folded: string): string {
  return [...folded.replace(WEAK, "")].map((letter) => ALIKE.get(letter) ?? letter).join("");
}

/** The skeletons that a word in Latin letters may have. */
export function skeletonsOf(sounds: readonly Sound[]): readonly string[] {
  let all = [""];
  for (const { letters, isVowel } of sounds) {
    if (isVowel) continue;
    const next = new Set(letters.map(skeletonOf));
    all = all.flatMap((begun) => [...next].map((letter) => begun + letter)).slice(0, MOST);
  }
  return [...new Set(all)];
}

/** Readings of one word that are looked at. */
const MOST = 32;
/** What it costs to leave out a letter, to write a vowel for none, and to write a long vowel for none. */
const COST = {
  otherConsonant: 3,
  secondary: 0.25,
  unwrittenWeak: 0.45,
  shortVowel: 0.12,
  firstVowel: 0.4,
  lastVowel: 0.3,
  wrongVowel: 0.6,
  unwritten: 2,
};

/** How far an Arabic word is from sounds: 0 where each is written as usual. @param most what is farther may be told as infinite */
export function distance(sounds: readonly Sound[], folded: string, most = Number.POSITIVE_INFINITY): number {
  const { length } = folded;
  let [row, next] = [new Float32Array(length + 1), new Float32Array(length + 1)];
  for (let j = 1; j <= length; j++) row[j] = (row[j - 1] ?? 0) + unwritten(folded[j - 1] ?? "");
  for (const [i, sound] of sounds.entries()) {
    const left = leftOut(sound, i, sounds.length);
    next[0] = (row[0] ?? 0) + left;
    let least = next[0];
    for (let j = 1; j <= length; j++) {
      const letter = folded[j - 1] ?? "";
      next[j] = Math.min(
        (row[j] ?? 0) + left,
        (next[j - 1] ?? 0) + unwritten(letter),
        (row[j - 1] ?? 0) + written(sound, letter),
      );
      least = Math.min(least, next[j] ?? 0);
    }
    if (least > most) return Number.POSITIVE_INFINITY;
    [row, next] = [next, row];
  }
  return row[length] ?? 0;
}

/** What no letter stands for: a short vowel, seldom one that begins a word or ends it. */
function leftOut({ isVowel }: Sound, at: number, length: number): number {
  if (!isVowel) return COST.otherConsonant;
  if (at === 0) return COST.firstVowel;
  return at === length - 1 ? COST.lastVowel : COST.shortVowel;
}

function unwritten(letter: string): number {
  return WEAK_LETTERS.has(letter) ? COST.unwrittenWeak : COST.unwritten;
}

const WEAK_LETTERS = new Set("اويعءه");

function written({ letters, isVowel }: Sound, letter: string): number {
  const place = letters.indexOf(letter);
  if (place === 0) return 0;
  if (place > 0) return COST.secondary;
  if (isVowel) return WEAK_LETTERS.has(letter) ? COST.wrongVowel : COST.otherConsonant;
  return COST.otherConsonant;
}

/** Spellings of one sound, and what stands for it; in this order. */
const SAME_SOUND: readonly (readonly [RegExp, string])[] = [
  [/(.)\1+/g, "$1"],
  [/ch|\$/g, "sh"],
  [/kh|7'/g, "5"],
  [/gh|3'/g, "8"],
  [/[q9'’]/g, "2"],
  [/(?:ou|u)w?/g, "o"],
  [/[eai]i|[ae]y(?![aeiou])|e/g, "i"],
  [/(?<=[^aeiou])y(?![aeiou])/g, "i"],
  [/(.)\1+/g, "$1"],
  [/(?<=[aio])h$/, ""],
];

/** What all spellings of a word have that differ by habit alone: “shoo” and “chou”, “wayn” and “wein”. */
export function soundKey(word: string): string {
  return SAME_SOUND.reduce((key, [written, sound]) => key.replace(written, sound), word);
}

/** A word in Arabic letters as it sounds, where no known word sounds so: vowels inside it are left out, unless they are doubled. */
export function spelled(word: string): string {
  const sounds = soundsOf(word);
  return sounds
    .map(({ letters: [first = ""], isVowel }, i) =>
      isVowel && i > 0 && i < sounds.length - 1 && !/[iouy]/.test(first) ? "" : first,
    )
    .join("");
}
