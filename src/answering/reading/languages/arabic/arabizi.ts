import { everydayFrequency, isEnglish } from "../../everyday.ts";
import { BEFORE, ENGLISH_ALONE, TELLING } from "./arabizi-particles.ts";
import { distance, skeletonOf, skeletonsOf, soundKey, soundsOf, spelled } from "./sounds.ts";
import { isDigitWord, RARE, speaksArabic } from "./speaks-arabic.ts";
import { KNOWN_SOUNDS, KNOWN_SPELLINGS } from "./words/arabizi-words.ts";

/** Letters of a message's words, in Latin script. */
const LATIN = /(?<!\p{L})[a-z0-9'’$]*[a-z][a-z0-9'’$]*(?!\p{L})/giu;
/** The article and prepositions that are written apart from their word. */
const APART =
  /(?<![\p{L}\d'])(w?(?:el|al|il|l)|b[ei]?l|l[ae]l|3[ae]l|f[ei]l|hal(?!\s+(?:fi|fii|fee|fih|hiye|howe|huwe|el|l|sa7|sa7i7)(?!\p{L})))\s+(?=[\d'’]*\p{L})/giu;
/** To somebody, before a name; before what is done, it denies. */
const TO_NAME = /(?<![\p{L}\d'])la\s+(?=(\p{L}+))/giu;
/** “By b2a” is one word: what goes on now. */
const GOES_ON = /(?<![\p{L}\d'])by\s+(?=[a-z\d])/giu;
/** Until now, which isn't “not now”. */
const UNTIL_NOW = /(?<![\p{L}\d'])la\s+(?=halla)/giu;
/** Before what is done it says what will be; before anything else, that somebody went. */
const WENT = /(?<![\p{L}\d'])ra[7h](?![\p{L}\d'])(?!\s+(?:b[ie]?)?[ytn])/giu;
/** A word that sounds so unlike the known one is a guess; and a message is, where they come to so much a word. */
const GUESS = 0.5;
const GUESSED = 0.25;
/** How much likelier a name is meant. */
const NAMED = 0.15;
/** What a word must gain by being taken for two. */
const JOINING = 0.2;
/** A word that sounds so much like a known one may be it. */
const NEAR = 0.3;
/** A word that sounds so unlike each known one is none of them. */
const FAR = 1.25;
const FAR_PER_SOUND = 0.16;

/** A word, with the Arabic article or preposition before it. */
const MIXED_IN = /(?<![\p{L}\d'])((?:[wbfl]?[ei]l\s+|hal\s+)?)([a-z\d']*[a-z][a-z\d']*)(?![\p{L}\d'])/giu;

/** Endings that are heard and not written so: “7araket shi3iye”, “7arfiyan”. */
const HEARD_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=...)[aei]t$/, "e"],
  [/(?<=...)an$/, "a"],
];
/** What it costs to hear one. */
const ENDING = 0.15;

/** Behind an Arabic article a rarer one is English, too. */
const BORROWED = 1e-5;
/** So many English words in a row are English: fewer may as well be what Arabic ones sound like. */
const FEWEST_ENGLISH = 2;

/** A piece of a message, by its language. */
interface Stretch {
  readonly text: string;
  readonly isEnglish: boolean;
}

/** A known word, and how far a Latin one is from it. */
interface Nearest {
  readonly word: string;
  readonly cost: number;
}

/** Reads Arabic that is written in Latin letters. */
export class Arabizi {
  readonly #bySkeleton: ReadonlyMap<string, readonly string[]>;
  readonly #names: ReadonlySet<string>;
  readonly #isName: (word: string) => boolean;
  readonly #known = new Map<string, Nearest>();

  /**
   * @param words Arabic words that are known, folded
   * @param isName whether a Latin word is part of a name that the base writes so
   * @param names those of the words that are names: they are meant rather than others
   */
  constructor(words: Iterable<string>, isName: (word: string) => boolean, names: ReadonlySet<string> = new Set()) {
    this.#names = names;
    this.#bySkeleton = Map.groupBy(new Set(words), skeletonOf);
    this.#isName = isName;
  }

  /** Whether a message is written so. @param isExpected whether the talk was in Arabic: then whatever isn't English is */
  isArabizi(message: string, isExpected = false): boolean {
    const words = message.toLowerCase().match(LATIN) ?? [];
    return speaksArabic(words, { isName: this.#isName, soundsKnown: (word) => this.#soundsKnown(word) }, isExpected);
  }

  #soundsKnown(word: string): boolean {
    return spellingOf(word) !== undefined || (this.#nearest(word)?.cost ?? FAR) <= NEAR;
  }

  /** An English message with those words in Arabic letters that are surely Arabic: “how many fighters fel jabal”. */
  withArabicWords(message: string): string {
    return message.replace(MIXED_IN, (written, before: string, own: string) => {
      const word = own.toLowerCase();
      const isSure =
        KNOWN_SPELLINGS.has(word) && (before !== "" || isDigitWord(word) || (TELLING.has(word) && !/^\d/.test(word)));
      return isSure && word.length > 2 && !isEnglish(word) && !this.#isName(word) ? this.arabised(written) : written;
    });
  }

  /** Whether too much of a message is only guessed: its words sound but remotely like those that are known. */
  isGuessed(message: string): boolean {
    const words = message.toLowerCase().match(LATIN) ?? [];
    const costs = words.map((word) => (this.#isPlainEnglish(word) ? 0 : this.#heard(word).cost));
    return costs.reduce((sum, cost) => sum + (cost > GUESS ? cost : 0), 0) >= words.length * GUESSED;
  }

  /** The message in Arabic letters, but for names and English words in it. */
  arabised(message: string): string {
    return this.#stretchesOf(message)
      .map(({ text, isEnglish }) => (isEnglish ? text : this.#arabisedStretch(text)))
      .join("");
  }

  /** The message cut where it goes over into English, and back. */
  #stretchesOf(message: string): Stretch[] {
    const words = [...message.matchAll(LATIN)].map(([text], i, all) => {
      const start = all[i]?.index ?? 0;
      return { start, end: start + text.length, isEnglish: this.#isPlainEnglish(text.toLowerCase()) };
    });
    const runs: { start: number; end: number; length: number }[] = [];
    words.forEach(({ start, end, isEnglish }, i) => {
      const last = runs.at(-1);
      if (!isEnglish) return;
      if (last && words[i - 1]?.isEnglish) [last.end, last.length] = [end, last.length + 1];
      else runs.push({ start, end, length: 1 });
    });
    const stretches: Stretch[] = [];
    let at = 0;
    for (const { start, end, length } of runs) {
      if (length < FEWEST_ENGLISH && !ENGLISH_ALONE.has(message.slice(start, end).toLowerCase())) continue;
      stretches.push({ text: message.slice(at, start), isEnglish: false });
      stretches.push({ text: message.slice(start, end), isEnglish: true });
      at = end;
    }
    return [...stretches, { text: message.slice(at), isEnglish: false }];
  }

  /** Whether a word is everyday English, and none that Arabic is written with. */
  #isPlainEnglish(word: string): boolean {
    if (ENGLISH_ALONE.has(word)) return !TELLING.has(word);
    const isArabic = KNOWN_SPELLINGS.has(word) || TELLING.has(word) || BEFORE.some(([latin]) => latin === word);
    return !isArabic && !this.#isName(word) && isEnglish(word) && everydayFrequency(word) >= RARE;
  }

  #arabisedStretch(stretch: string): string {
    return stretch
      .replace(TO_NAME, (written, next: string) => (this.#isName(next.toLowerCase()) ? "lal" : written))
      .replace(UNTIL_NOW, "la")
      .replace(WENT, "raa7")
      .replace(GOES_ON, "by")
      .replace(APART, (_, before: string) => before)
      .replace(LATIN, (written) => this.#heard(written.toLowerCase().replaceAll("’", "'")).word);
  }

  #heard(word: string): Nearest {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const found = this.#find(word);
    if (this.#known.size > MOST_KEPT) this.#known.clear();
    this.#known.set(word, found);
    return found;
  }

  #find(word: string): Nearest {
    const spelling = this.#isName(word) ? KNOWN_SPELLINGS.get(word) : spellingOf(word);
    if (spelling !== undefined) return surely(spelling);
    if (BEFORE.some(([latin]) => latin === word))
      return surely(BEFORE.find(([latin]) => latin === word)?.[1].replace(/^(و?)ال$/, "$1") ?? "");
    if (this.#isName(word)) return surely(word);
    // What is surely a word after the article is that, whatever the whole sounds like.
    for (const [latin, arabic] of BEFORE) {
      const rest = word.slice(latin.length);
      if (!arabic.endsWith("ال") || !word.startsWith(latin)) continue;
      const own = spellingOf(rest);
      if (own !== undefined && own.length > 2) return surely(arabic + own);
      if (this.#isName(rest)) return surely(`${arabic.replace("ال", "")} ${rest}`.trim());
    }
    const whole = this.#nearestForm(word);
    if (whole && whole.cost <= NEAR) return whole;
    for (const [latin, arabic] of BEFORE) {
      const rest = word.slice(latin.length);
      if (!word.startsWith(latin) || rest.length < 3) continue;
      const own = spellingOf(rest);
      if (own !== undefined) return surely(arabic + own);
      const near = this.#nearestForm(rest, whole && whole.cost - JOINING);
      if (near) return { word: arabic + near.word, cost: near.cost };
      if (this.#isName(rest)) return surely(`${arabic.replace("ال", "")} ${rest}`);
    }
    // “el article”, “bel news”: an English word with an Arabic article.
    const [, english] = /^w?[bfl]?[aei]?l(.{4,})$/.exec(word) ?? [];
    if (english !== undefined && everydayFrequency(english) >= BORROWED) return surely(english);
    if (whole && !(isEnglish(word) && whole.cost > 0.5)) return whole;
    return isEnglish(word) ? surely(word) : { word: spelled(word), cost: FAR };
  }

  /** The same, though ة be heard before a name, or a case be heard at the end. */
  #nearestForm(word: string, below?: number): Nearest | undefined {
    const whole = this.#nearest(word, below);
    if (whole && whole.cost <= NEAR) return whole;
    const [ending, instead] = HEARD_ENDINGS.find(([heard]) => heard.test(word)) ?? [];
    const other = ending && this.#nearest(word.replace(ending, instead ?? ""), below);
    return other && other.cost + ENDING < (whole?.cost ?? Number.POSITIVE_INFINITY) ? other : whole;
  }

  /** The known word that sounds most like it. */
  #nearest(word: string, below = Number.POSITIVE_INFINITY): Nearest | undefined {
    const sounds = soundsOf(word);
    const consonants = sounds.filter(({ isVowel }) => !isVowel).length;
    if (consonants === 0) return undefined;
    const far = Math.min(below, Math.min(FAR, NEAR + FAR_PER_SOUND * sounds.length));
    let best: Nearest | undefined;
    for (const skeleton of skeletonsOf(sounds))
      for (const candidate of this.#bySkeleton.get(skeleton) ?? []) {
        const most = Math.min(best?.cost ?? far, far);
        const own = this.#names.has(candidate) ? NAMED : 0;
        const cost = distance(sounds, candidate, most + own) - own;
        if (cost < most) best = { word: candidate, cost };
      }
    return best;
  }
}

/** What a word surely is: as it is spelled, or as spellings of it sound that nobody wrote down. */
function spellingOf(word: string): string | undefined {
  const known = KNOWN_SPELLINGS.get(word);
  return known !== undefined || isEnglish(word) ? known : KNOWN_SOUNDS.get(soundKey(word));
}

function surely(word: string): Nearest {
  return { word, cost: 0 };
}

/** Words that are kept as they were read. */
const MOST_KEPT = 20_000;
