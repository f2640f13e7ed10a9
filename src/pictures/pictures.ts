import { countsOf } from "../knowledge/counting/counts.ts";
import type { KnowledgeBase } from "../knowledge/model.ts";
import type { Language } from "../knowledge/pack/schema.ts";
import { countAlt } from "./count/count-alt.ts";
import { countChart } from "./count/count-chart.ts";
import { drawCount } from "./count/draw-count.ts";
import { loadMeasure } from "./drawing/measure.ts";
import { paint } from "./drawing/paint.ts";
import type { Pen } from "./drawing/sheet.ts";
import { PALETTES, type Theme } from "./drawing/theme.ts";
import { type Measure, type Typeface, typefaceFor } from "./drawing/typeface.ts";
import { drawMap } from "./map/draw-map.ts";
import { mapAlt } from "./map/map-alt.ts";
import { mapScene } from "./map/map-scene.ts";
import { type Land, landWithin, readWorld } from "./map/world.ts";
import { drawTimeline } from "./timeline/draw-timeline.ts";
import { timelineAlt, timelineTexts } from "./timeline/timeline-texts.ts";

/** A picture ready to attach. */
export interface Picture {
  readonly png: Buffer;
  /** The same figures and statements in words, at most 1,024 characters. */
  readonly alt: string;
  /** The attachment's file name. */
  readonly name: string;
}

/** Draws one for readers of a language; undefined where the pack lacks what it shows. */
type Drawn = (theme: Theme, language: Language) => Picture | undefined;

/** The pictures of one base. */
export interface Pictures {
  /**
   * A count: its groups, how it went, who counts otherwise, and what it is compared with.
   * @param command of which; of the event's first count where left out
   */
  readonly count: (theme: Theme, language: Language, command?: string) => Picture | undefined;
  /** The places of the event on the map. */
  readonly map: Drawn;
  /** What led to the event, and the event itself. */
  readonly timeline: Drawn;
}

/** What a picture shows, not yet drawn. */
interface Draft {
  readonly alt: string;
  readonly draw: (pen: Pen) => string;
}

/**
 * Draws pictures when they are first asked for, and each once a theme and language. They are those of this base: make new ones
 * for another.
 * @param toPng how a drawing in SVG becomes a PNG
 */
export function createPictures(
  base: KnowledgeBase,
  toPng: (svg: string, typeface: Typeface) => Buffer = paint,
): Pictures {
  const measures = new Map<Typeface, Measure>();
  const penFor = (theme: Theme, language: Language): Pen => {
    const typeface = typefaceFor(language);
    const measure = measures.getOrInsertComputed(typeface, loadMeasure);
    return { palette: PALETTES[theme], language, typeface, measure };
  };
  const drawnOnce = (kind: string, draftIn: (language: Language) => Draft | undefined): Drawn => {
    const drawn = new Map<string, Picture | undefined>();
    return (theme, language) =>
      drawn.getOrInsertComputed(`${theme} ${language}`, () => {
        const draft = draftIn(language);
        if (!draft) return undefined;
        const pen = penFor(theme, language);
        return { png: toPng(draft.draw(pen), pen.typeface), alt: draft.alt, name: `${kind}-${theme}.png` };
      });
  };
  const counts = new Map(
    countsOf(base.event).map(({ command: { name }, picture = name }) => [
      name,
      drawnOnce(picture, (language) => countDraft(base, language, name)),
    ]),
  );
  const main = base.event.count?.command.name;
  return {
    count: (theme, language, command = main) => counts.get(command ?? "")?.(theme, language),
    map: drawnOnce("map", mapDrafts(base)),
    timeline: drawnOnce("timeline", (language) => timelineDraft(base, language)),
  };
}

function countDraft(base: KnowledgeBase, language: Language, command: string): Draft | undefined {
  const chart = countChart(base, language, command);
  return chart && { alt: countAlt(chart, language), draw: (pen) => drawCount(chart, pen) };
}

/** What reads the land once for all languages. */
function mapDrafts(base: KnowledgeBase): (language: Language) => Draft | undefined {
  let land: Land | undefined;
  return (language) => {
    const scene = mapScene(base, language);
    if (!scene) return undefined;
    const draw = (pen: Pen) => {
      land ??= landWithin(readWorld(), scene.frame);
      return drawMap(scene, land, pen);
    };
    return { alt: mapAlt(scene, language), draw };
  };
}

function timelineDraft(base: KnowledgeBase, language: Language): Draft | undefined {
  const timeline = timelineTexts(base, language);
  return timeline && { alt: timelineAlt(timeline, language), draw: (pen) => drawTimeline(timeline, pen) };
}
