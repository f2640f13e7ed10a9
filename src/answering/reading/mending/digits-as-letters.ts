/** What chat writes for letters (“d34d”), and what Arabic in Latin letters writes for those that Latin lacks (“ta7rir”). */
const LOOKS: Readonly<Record<string, string>> = { 0: "o", 1: "i", 3: "e", 4: "a", 5: "s", 7: "t" };
const SOUNDS: Readonly<Record<string, string>> = { 2: "", 3: "a", 5: "kh", 6: "t", 7: "h", 8: "gh", 9: "q" };
/** A number and its unit or ending: “5k”, “10km”, “4th”. */
const MEASURED = /^\d+[a-z]{1,2}$/;

/**
 * The word that digits among letters stand for, if it is a word; undefined otherwise.
 * @param isName whether the base uses a word, @param isWord whether it is one at all
 */
export function readDigits(
  word: string,
  isName: (word: string) => boolean,
  isWord: (word: string) => boolean,
): string | undefined {
  if (word.length < 3 || !/\d/.test(word) || !/^[a-z\d]*[a-z][a-z\d]*$/.test(word) || MEASURED.test(word))
    return undefined;
  const sound = written(word, SOUNDS);
  if (sound && isName(sound)) return sound;
  const look = written(word, LOOKS);
  return look && isWord(look) ? look : undefined;
}

function written(word: string, letters: Readonly<Record<string, string>>): string | undefined {
  const all = word.replace(/\d/g, (digit) => letters[digit] ?? digit);
  return /\d/.test(all) ? undefined : all;
}
