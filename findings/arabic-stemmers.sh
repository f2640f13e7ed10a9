#!/usr/bin/env bash
# Packaged Arabic stemmers beside the bot's own rules (words as written, folded letters, light stems, its table of words): which entry's Arabic
# wordings are nearest to a question by the cosine of weighted words, over the read questions in Arabic letters. The same ranking for all; what
# differs is what becomes of a word. arabic-stem throws on words that it can't cut: those stay as they are.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts snowball-stemmers@0.6.0 arabic-stem@0.0.7 @orama/stemmers@3.1.18 @nlpjs/lang-ar@4.26.1
cat >seen.mjs <<'EOJ'
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const root = process.argv[2];
const own = (path) => import(`${root}/src/${path}`);
const { readPack } = await own("knowledge/pack/load.ts");
const { folded } = await own("answering/reading/languages/arabic-forms.ts");
const { bareStem } = await own("answering/reading/languages/arabic/affixes.ts");
const { arabicReaderOf } = await own("answering/reading/languages/arabic/arabic-reader.ts");
const { hearArabic } = await own("answering/reading/languages/hear.ts");
const require = createRequire(import.meta.url);
const snowball = require("snowball-stemmers").newStemmer("arabic");
const arabicStem = new (require("arabic-stem"))();
const orama = (await import("@orama/stemmers/arabic")).stemmer;
const { StemmerAr } = require("@nlpjs/lang-ar");
const nlpjs = new StemmerAr();

const { base } = readPack(`${root}/knowledge`);
const reader = arabicReaderOf(base);
const wordsOf = (text) => text.match(/[\p{Script=Arabic}\p{M}\d]+/gu) ?? [];
const each = (stem) => (text) =>
  wordsOf(text).map((word) => {
    try {
      return String(stem(word)) || word;
    } catch {
      return word;
    }
  });
const WAYS = {
  "as written": each((word) => word),
  "folded letters": each(folded),
  "snowball-stemmers 0.6.0": each((word) => snowball.stem(word)),
  "@orama/stemmers 3.1.18": each((word) => orama(word)),
  "arabic-stem 0.0.7": each((word) => arabicStem.stem(word).stem?.[0] ?? word),
  "@nlpjs/lang-ar 4.26.1": each((word) => nlpjs.stemWord(word)),
  "own light stems": each((word) => bareStem(folded(word))),
  "own table, then light stems": (text) => hearArabic(text, reader).text.toLowerCase().match(/[\p{L}\p{M}\d]+/gu) ?? [],
};

const wordings = [...base.entries.values()].flatMap(({ id, phrasings = {} }) =>
  (phrasings.ar ?? []).filter((text) => /\p{Script=Arabic}/u.test(text)).map((text) => ({ id, text })),
);
const questions = ["arabic", "arabic-2"].flatMap((set) =>
  readFileSync(`${root}/knowledge/questions/${set}/arabic.jsonl`, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line))
    .filter(({ q, fact }) => fact && /\p{Script=Arabic}/u.test(q)),
);

for (const [name, way] of Object.entries(WAYS)) {
  const texts = wordings.map(({ id, text }) => ({ id, words: new Set(way(text)) }));
  const among = new Map();
  for (const { words } of texts) for (const word of words) among.set(word, (among.get(word) ?? 0) + 1);
  const weight = (word) => Math.log(1 + texts.length / (among.get(word) ?? 1)) ** 2;
  const length = (words) => Math.sqrt([...words].reduce((sum, word) => sum + weight(word), 0));
  const known = texts.map(({ id, words }) => ({ id, words, length: length(words) }));
  let right = 0;
  let unseen = 0;
  let all = 0;
  for (const { q, fact } of questions) {
    const words = new Set(way(q));
    all += words.size;
    unseen += [...words].filter((word) => !among.has(word)).length;
    let best = { id: "", likeness: 0 };
    for (const one of known) {
      const shared = [...words].filter((word) => one.words.has(word)).reduce((sum, word) => sum + weight(word), 0);
      const likeness = shared / (one.length * length(words));
      if (likeness > best.likeness) best = { id: one.id, likeness };
    }
    if ([fact].flat().includes(best.id)) right++;
  }
  const percent = (share) => `${(100 * share).toFixed(1)} %`;
  console.log(`${name.padEnd(28)} nearest right ${percent(right / questions.length)}, words in no wording ${percent(unseen / all)}`);
}
EOJ
"$root/node_modules/node/bin/node" seen.mjs "$root"
