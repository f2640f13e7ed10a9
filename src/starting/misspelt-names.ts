import { distance } from "fastest-levenshtein";

/** One edit in a short name, two in a longer one, leave it the same name misspelt. */
const LETTERS_PER_EDIT = 6;
const MOST_EDITS = 2;

/**
 * The setting that somebody who wrote this name most likely meant; undefined where it is like none of them.
 * @param name other than any of the settings
 */
export function likelyMeant(name: string, settings: readonly string[]): string | undefined {
  const near = settings
    .map((setting) => ({ setting, edits: distance(plain(name), plain(setting)) }))
    .filter(({ setting, edits }) => edits <= Math.min(MOST_EDITS, Math.floor(setting.length / LETTERS_PER_EDIT)))
    .sort((a, b) => a.edits - b.edits)[0]?.setting;
  return near ?? settings.find((setting) => isLonger(name, setting));
}

/** `DISCORD_BOT_TOKEN`: all words of the setting in their order, and one more between them. */
function isLonger(name: string, setting: string): boolean {
  const [first = "", ...rest] = setting.split("_");
  return rest.length > 0 && new RegExp(`^${first}_[A-Z]+_${rest.join("_")}$`, "i").test(name);
}

/** Case, hyphens and missing underscores make no other name. */
function plain(name: string): string {
  return name.toUpperCase().replaceAll(/[^A-Z\d]/g, "");
}
