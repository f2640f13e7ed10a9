import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Pack } from "../../../knowledge/pack/pack.ts";
import { makeFingerprint } from "../../../knowledge/sources/fingerprint.ts";
import { quotationsOf } from "../../../knowledge/sources/quotations.ts";
import { keptText } from "../../packs/source-file.ts";
import { tellUnquoted } from "../../packs/tell-unquoted.ts";
import { coverageOf } from "../../packs/unquoted.ts";

/** What of each source no fact quotes, line by line; where its text isn't on this machine, that alone. */
export function sourceCoverage(folder: string, pack: Pack): string[] {
  const texts = textsIn(folder);
  return pack.sources.flatMap(({ id, fingerprint: { run, hashes } }) => {
    const wanted = hashes.trim().split(/\s+/).join(" ");
    const found = texts.find(({ text }) => makeFingerprint(text, run).hashes === wanted);
    if (!found)
      return [
        `${id}: its text isn't here, only its fingerprint. With the text in ${keptText(folder, id)} the check lists what no fact says`,
      ];
    const quotes = quotationsOf(pack).flatMap(({ source, quote }) => (source === id ? [quote] : []));
    return tellUnquoted(found.file, coverageOf(found.text, quotes));
  });
}

/** The plain texts in a pack's folder and beside its sources, by whatever name. */
function textsIn(folder: string): { readonly file: string; readonly text: string }[] {
  return [folder, join(folder, "sources")].flatMap((place) => {
    const names = existsSync(place) ? readdirSync(place).filter((name) => name.endsWith(".txt")) : [];
    return names.map((name) => ({ file: join(place, name), text: readFileSync(join(place, name), "utf8") }));
  });
}
