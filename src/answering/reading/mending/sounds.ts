const SOUNDS: Readonly<Record<string, string>> = {
  ...{ kn: "n", wr: "r", wh: "w", tion: "Sn", sion: "Sn", shun: "Sn", sh: "S", sch: "S", ph: "f" },
  ...{ que: "k", ck: "k", c: "k", q: "k", x: "ks", z: "s", ing: "n", in: "n", eng: "n", ed: "d" },
};
const SPELLINGS =
  /^(?:kn|wr|wh|[aeiouy]+)|[st]ion|shun|sch|sh|ph|gh(?=t)|gh$|que$|ck|[cqxz]|ing?$|eng$|ed$|(?<=.)h|[aeiouyw]/g;

/** How a word sounds, roughly and but for its vowels: the same for “insurjents” and “insurgents”. */
export function soundOf(word: string): string {
  return word
    .replace(/c(?=[eiy])/g, "s")
    .replace(/d?g(?=[ei])/g, "j")
    .replace(SPELLINGS, (spelling, at) => SOUNDS[spelling] ?? (at === 0 ? "A" : ""))
    .replace(/(.)\1+/g, "$1");
}
