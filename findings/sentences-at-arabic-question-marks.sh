#!/usr/bin/env bash
# sbd 1.0.19, sentence-splitter 5.0.1 and wink-nlp 2.4.0: the Arabic question mark (U+061F) ends no sentence, so two questions and a
# statement in Arabic are one sentence, while the full stop behind them ends it. compromise 14.17.0, made for English, splits at all three, as
# Node's own Intl.Segmenter does.
# Guessed: what splits sentences knows the marks that end them in Unicode (Sentence_Terminal).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts \
  sbd@1.0.19 sentence-splitter@5.0.1 wink-nlp@2.4.0 wink-eng-lite-web-model@1.8.1 compromise@14.17.0
cat >seen.mjs <<'EOF'
import nlp from "compromise";
import sbd from "sbd";
import { split } from "sentence-splitter";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

const text = "كم بيتا غمرته المياه؟ ومن قال ذلك؟ لا أعرف. الماء ينحسر.";
const segmenter = new Intl.Segmenter("ar", { granularity: "sentence" });
for (const [name, sentences] of Object.entries({
  sbd: sbd.sentences(text),
  "sentence-splitter": split(text).filter(({ type }) => type === "Sentence"),
  "wink-nlp": winkNLP(model, ["sbd"]).readDoc(text).sentences().out(),
  compromise: nlp(text).sentences().out("array"),
  "Intl.Segmenter": [...segmenter.segment(text)],
}))
  console.log(name, sentences.length);
EOF
cat >expected <<'EOF'
sbd 2
sentence-splitter 2
wink-nlp 2
compromise 4
Intl.Segmenter 4
EOF
node seen.mjs | tee seen
diff expected seen
