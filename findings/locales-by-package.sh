#!/usr/bin/env bash
# Discord's locales by two packages: discord-api-spec 10.0.266135, Discord's own OpenAPI document as zod schemas, has 34, with Arabic and
# Hebrew; discord-api-types 0.38.57, the list of its documentation, has 32, without these two. A server whose `preferred_locale` is “ar” is
# valid to the one and outside the `Locale` of the other; @discordjs/builders 1.15.0 throws at a command's Arabic name, while the spec's schema
# of a command takes a name in any language, “xx” too. Guessed: Discord's own list and that of the types made after it are the same.
# Whoever chooses a language by an exhaustive switch over `Locale` has no branch for what the spec calls valid.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts discord-api-spec@10.0.266135 zod@4.6.7 discord-api-types@0.38.57 @discordjs/builders@1.15.0
cat >seen.mjs <<'EOF'
import * as spec from "discord-api-spec/zod";
import { Locale } from "discord-api-types/v10";
import { SlashCommandBuilder } from "@discordjs/builders";

const types = Object.values(Locale);
const listed = spec.AvailableLocalesEnumSchema.def.values;
const command = { name: "ask", description: "a question", type: 1 };
console.log(`spec ${listed.length}, types ${types.length}`);
console.log("in the spec alone:", listed.filter((locale) => !types.includes(locale)).join(" "));
console.log("in the types alone:", types.filter((locale) => !listed.includes(locale)).join(" ") || "none");
for (const locale of ["fr", "ar", "he", "fa", "xx"]) {
  const server = spec.GuildPatchRequestPartialSchema.safeParse({ preferred_locale: locale }).success;
  const localised = spec.ApplicationCommandCreateRequestSchema.safeParse({ ...command, name_localizations: { [locale]: "ask" } }).success;
  const says = (valid) => (valid ? "valid" : "invalid");
  console.log(`${locale}: server ${says(server)}, command ${says(localised)}, builder ${says(built(locale))}`);
}

function built(locale) {
  try {
    new SlashCommandBuilder().setNameLocalization(locale, "ask");
    return true;
  } catch {
    return false;
  }
}
EOF
cat >expected <<'EOF'
spec 34, types 32
in the spec alone: ar he
in the types alone: none
fr: server valid, command valid, builder valid
ar: server valid, command valid, builder invalid
he: server valid, command valid, builder invalid
fa: server invalid, command valid, builder invalid
xx: server invalid, command valid, builder invalid
EOF
node seen.mjs | tee seen
diff expected seen
