#!/usr/bin/env bash
# Node 26.10.0: the permission model refuses a folder that is allowed by a flag after one that allows a folder below it, while
# all that lies in it is allowed. The other way round both are.
# Guessed: the order of the flags doesn't matter.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/cache"
cat >"$folder/seen.mjs" <<'EOF'
const [, , folder] = process.argv;
for (const path of ["", "/cache", "/attest.db"]) console.log(path || "/", process.permission.has("fs.write", `${folder}${path}`));
EOF
run() { node --permission --allow-fs-read="$folder/seen.mjs" "$@" "$folder/seen.mjs" "$folder"; }
above=(--allow-fs-write="$folder" --allow-fs-write="$folder/*")
below=(--allow-fs-write="$folder/cache" --allow-fs-write="$folder/cache/*")
echo "the folder above last:"
run "${below[@]}" "${above[@]}"
echo "the folder above first:"
run "${above[@]}" "${below[@]}"
