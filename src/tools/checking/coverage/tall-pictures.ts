import { countsOf } from "../../../knowledge/counting/counts.ts";
import type { KnowledgeBase } from "../../../knowledge/model.ts";
import type { Pack } from "../../../knowledge/pack/pack.ts";
import { problemAt } from "../../../knowledge/pack/placed.ts";
import type { Problem } from "../../../knowledge/pack/problem.ts";
import { createPictures, type Picture } from "../../../pictures/pictures.ts";

/** How much higher than wide a picture may be: Discord's desktop client shows it 350 pixels high at the most, as narrow as that makes it. */
const TALL = 1.3;

/** Timelines and charts that Discord would show too small to be read. */
export function tallPictures(base: KnowledgeBase, { event }: Pack): Problem[] {
  const pictures = createPictures(base, (svg) => Buffer.from(svg));
  const tallest = (draw: (language: (typeof event.languages)[number]) => Picture | undefined) =>
    Math.max(...event.languages.map((language) => heightOf(draw(language))));
  const note = (path: string, what: string, height: number, remedy: string) =>
    height > TALL
      ? [
          problemAt(
            event,
            [path],
            `${what} is ${height.toFixed(1)} times as high as wide: Discord shows it small`,
            remedy,
          ),
        ]
      : [];
  const ofCounts = countsOf(event).flatMap(({ command: { name } }) => {
    const height = tallest((language) => pictures.count("dark", language, name));
    const path = name === event.count?.command.name ? "count" : "counts";
    return note(path, `The chart of \`/${name}\``, height, "Take groups out, or shorten their labels");
  });
  const height = tallest((language) => pictures.timeline("dark", language));
  return [
    ...ofCounts,
    ...note("timeline", "The timeline", height, "Take steps out, or shorten them: six are about right"),
  ];
}

/** By its width; 0 where there is no picture. */
function heightOf(picture: Picture | undefined): number {
  const [, width = 1, height = 0] = picture?.png.toString().match(/ width="([\d.]+)" height="([\d.]+)"/) ?? [];
  return Number(height) / Number(width);
}
