#!/usr/bin/env bash
# @discordjs/formatters 0.6.2: with *every* option of escapeMarkdown on, small text (“-# …”) and quotes (“> …”, “>>> …”) stay
# markup, and no option exists for them; headings, lists and masked links are only escaped when asked for. Guessed: all markup
# that Discord renders is escaped. Text by others that is shown “escaped” can still make itself small or swallow what follows
# into its quote.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @discordjs/formatters@0.6.2
cat >seen.mjs <<'EOF'
import { escapeMarkdown } from "@discordjs/formatters";

const names = ["bold", "bulletedList", "codeBlock", "codeBlockContent", "escape", "heading", "inlineCode", "inlineCodeContent"];
const more = ["italic", "maskedLink", "numberedList", "spoiler", "strikethrough", "underline"];
const all = Object.fromEntries([...names, ...more].map((name) => [name, true]));
for (const text of ["-# small", "> quote", ">>> all that follows", "# heading", "- item", "[label](https://example.org)"])
  console.log(`${text} | ${escapeMarkdown(text)} | ${escapeMarkdown(text, all)}`);
EOF
cat >expected <<'EOF'
-# small | -# small | -# small
> quote | > quote | > quote
>>> all that follows | >>> all that follows | >>> all that follows
# heading | # heading | \# heading
- item | - item | \- item
[label](https://example.org) | [label](https://example.org) | \[label](https://example.org)
EOF
node seen.mjs | tee seen
diff expected seen
