#!/usr/bin/env bash
# world-atlas 2.0.2 with d3-geo 3.1.2: of the countries at 1:10,000,000 three islets of the Maldives were rounded until their coast turned
# inside out; to d3-geo each of them is the whole earth, so that every place lies in the Maldives, and a map with them in its frame is
# all land. The coarser files don't have them, but place Quneitra, on the Syrian side of the line, in Israel, and Latakia in the sea.
# Guessed: the finer file differs in detail only, and a place lies in one country.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts world-atlas@2.0.2 d3-geo@3.1.2 topojson-client@3.1.0
cat >seen.mjs <<'EOF'
import { readFileSync } from "node:fs";
import { geoArea, geoContains } from "d3-geo";
import { feature } from "topojson-client";

const places = { Latakia: [35.79, 35.53], Quneitra: [35.82, 33.125], London: [-0.1, 51.5] };
for (const scale of ["10m", "50m", "110m"]) {
  const world = JSON.parse(readFileSync(`node_modules/world-atlas/countries-${scale}.json`, "utf8"));
  const { features } = feature(world, world.objects.countries);
  const polygons = features.flatMap(({ geometry: { type, coordinates } }) => (type === "Polygon" ? [coordinates] : coordinates));
  const whole = polygons.filter((coordinates) => geoArea({ type: "Polygon", coordinates }) > 4 * Math.PI - 1e-6).length;
  const found = Object.entries(places).map(([name, place]) => {
    const countries = features.filter((one) => geoContains(one, place)).map(({ properties }) => properties.name);
    return `${name} ${countries.join(" and ") || "nowhere"}`;
  });
  console.log(`${scale}: ${whole} the whole earth; ${found.join("; ")}`);
}
EOF
cat >expected <<'EOF'
10m: 3 the whole earth; Latakia Syria and Maldives; Quneitra Syria and Maldives; London United Kingdom and Maldives
50m: 0 the whole earth; Latakia nowhere; Quneitra Israel; London United Kingdom
110m: 0 the whole earth; Latakia nowhere; Quneitra Israel; London United Kingdom
EOF
node seen.mjs | tee seen
diff expected seen
