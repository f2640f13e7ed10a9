#!/usr/bin/env bash
# Wikipedia's articles as plain text: wtf_wikipedia 10.4.2 writes every place of {{coord}} as north and *west*, whatever it is. Damascus becomes
# “33.51306°N, 36.29194°W”, in the Atlantic, and coordinate-parser 1.0.7, which reads such text, takes it there; New York has a minus and a W,
# and is read in Asia. The same page's `coordinates()` are right. Powers of ten vanish from the text: {{val|1.5|e=6}}, one and a half million, is
# “1.5”.
# Guessed: the page's letters, or a sign without letters; and the figure, or nothing in its place.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts wtf_wikipedia@10.4.2 coordinate-parser@1.0.7
cat >seen.mjs <<'EOF'
import Coordinates from "coordinate-parser";
import wtf from "wtf_wikipedia";

const places = {
  Damascus: "{{coord|33|30|47|N|36|17|31|E|display=inline,title}}",
  "Damascus, decimal": "{{coord|33.513|36.292}}",
  "Cape Town": "{{coord|33.9|S|18.4|E}}",
  "New York": "{{coord|40.7|N|74.0|W}}",
};
for (const [name, template] of Object.entries(places)) {
  const page = wtf(template);
  const [{ lat, lon }] = page.coordinates();
  console.log(`${name}: ${lat}, ${lon}; as text ${page.text()}, read back ${readBack(page.text())}`);
}
const figures = ["{{val|1018}} killed", "{{formatnum:1018}} killed", "{{val|1.5|e=6}} displaced", "{{val|1.5|e=6|u=km2}}", "1.5{{e|6}} displaced"];
for (const text of figures) console.log(`${text}: ${wtf(text).text()}`);

function readBack(text) {
  try {
    const place = new Coordinates(text);
    return `${place.getLatitude()}, ${place.getLongitude()}`;
  } catch {
    return "not at all";
  }
}
EOF
cat >expected <<'EOF'
Damascus: 33.51306, 36.29194; as text 33.51306°N, 36.29194°W, read back 33.51306, -36.29194
Damascus, decimal: 33.513, 36.292; as text 33.513°N, 36.292°W, read back 33.513, -36.292
Cape Town: -33.9, 18.4; as text -33.9°N, 18.4°W, read back -33.9, -18.4
New York: 40.7, -74; as text 40.7°N, -74°W, read back 40.7, 74
{{val|1018}} killed: 1,018 killed
{{formatnum:1018}} killed: 1,018 killed
{{val|1.5|e=6}} displaced: 1.5 displaced
{{val|1.5|e=6|u=km2}}: 1.5 km2
1.5{{e|6}} displaced: 1.5 displaced
EOF
node seen.mjs | tee seen
diff expected seen
