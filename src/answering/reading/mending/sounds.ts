const SOUNDS: Readonly<Record<string, string>> = {
  ...{ kn: "n", wr: "r", wh: "w", tion: "Sn", sion: "Sn", shun: "Sn", sh: "S", sch: "S", ph: "f", th: "T" },
  ...{ que: "k", ck: "k", c: "k", q: "k", x: "ks", z: "s", ing: "n", in: "n", eng: "n", ed: "d" },
};
const SPELLINGS =
  /^(?:kn|wr|wh)|[st]ion|shun|sch|sh|ph|th|gh(?=t)|gh$|que$|ck|[cqxz]|ing?$|eng$|ed$|(?<=.)[hw]|[aeiouy]/g;

/** How a word sounds, roughly and whichever vowels it has: the same for “insurjents” and “insurgents”. */
export function soundOf(word: string): string {
  return word
    .replace(/c(?=[eiy])/g, "s")
    .replace(/d?g(?=[ei])/g, "j")
    .replace(/(?<=.[^aeiouy])e$/, "")
    .replace(SPELLINGS, (spelling) => SOUNDS[spelling] ?? (/[aeiouy]/.test(spelling) ? "-" : ""))
    .replace(/(.)\1+/g, "$1")
    .replace(/-(?=[lrn]$)/, "");
}
