import type { KnowledgeBase } from "../knowledge/model.ts";
import { FALLBACK_LANGUAGE } from "../texts/languages.ts";
import { countAlt } from "./count/count-alt.ts";
import { countChart } from "./count/count-chart.ts";
import { drawCount } from "./count/draw-count.ts";
import { loadMeasure } from "./drawing/fonts.ts";
import { paint } from "./drawing/paint.ts";
import type { Pen } from "./drawing/sheet.ts";
import { PALETTES, type Theme } from "./drawing/theme.ts";
import { drawMap } from "./map/draw-map.ts";
import { mapAlt } from "./map/map-alt.ts";
import { mapScene } from "./map/map-scene.ts";
import { landWithin, readWorld } from "./map/world.ts";
import { drawTimeline } from "./timeline/draw-timeline.ts";
import { timelineAlt, timelineTexts } from "./timeline/timeline-texts.ts";

/** Of all pictures so far: each is drawn once, for all readers. */
const LANGUAGE = FALLBACK_LANGUAGE;

/** A picture ready to attach. */
export interface Picture {
  readonly png: Buffer;
  /** The same figures and statements in words, at most 1,024 characters. */
  readonly alt: string;
  /** The attachment's file name. */
  readonly name: string;
}

/** The pictures of one base; undefined where the pack lacks what one shows. */
export interface Pictures {
  /** The count by group, beside the figure that it is compared with. */
  count(theme: Theme): Picture | undefined;
  /** The places of the event on the map. */
  map(theme: Theme): Picture | undefined;
  /** What led to the event, and the event itself. */
  timeline(theme: Theme): Picture | undefined;
}

/** What a picture shows, not yet drawn. */
interface Draft {
  readonly alt: string;
  readonly draw: (pen: Pen) => string;
}

/**
 * Draws pictures when they are first asked for, and each once a theme. They are those of this base: make new ones for another.
 * @param toPng how a drawing in SVG becomes a PNG
 */
export function createPictures(base: KnowledgeBase, toPng: (svg: string) => Buffer = paint): Pictures {
  const measure = lazily(loadMeasure);
  const chart = countChart(base, LANGUAGE);
  const scene = mapScene(base, LANGUAGE);
  const land = scene && lazily(() => landWithin(readWorld(), scene.frame));
  const timeline = timelineTexts(base, LANGUAGE);
  const eachTheme = (kind: string, draft: Draft | undefined) => {
    const drawn = new Map<Theme, Picture>();
    return (theme: Theme) => {
      const known = drawn.get(theme);
      if (known || !draft) return known;
      const picture = {
        png: toPng(draft.draw({ palette: PALETTES[theme], measure: measure() })),
        alt: draft.alt,
        name: `${kind}-${theme}.png`,
      };
      drawn.set(theme, picture);
      return picture;
    };
  };
  return {
    count: eachTheme(
      base.event.count?.picture ?? "count",
      chart && { alt: countAlt(chart, LANGUAGE), draw: (pen) => drawCount(chart, pen) },
    ),
    map: eachTheme(
      "map",
      scene && land && { alt: mapAlt(scene, LANGUAGE), draw: (pen) => drawMap(scene, land(), pen) },
    ),
    timeline: eachTheme(
      "timeline",
      timeline && { alt: timelineAlt(timeline, LANGUAGE), draw: (pen) => drawTimeline(timeline, pen) },
    ),
  };
}

/** Computes a value when it is first needed, and once. */
function lazily<T>(compute: () => T): () => T {
  let computed: { readonly value: T } | undefined;
  return () => {
    computed ??= { value: compute() };
    return computed.value;
  };
}
