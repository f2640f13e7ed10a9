import type { BarColour } from "../../knowledge/pack/command-schemas.ts";

/** Which of Discord's looks a picture stands in. */
export type Theme = "dark" | "light";

/** Calm colours: nothing alarms, nothing celebrates. Texts reach a contrast of 4.5 on everything below them. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  /** Attribution and notes. */
  readonly muted: string;
  readonly rule: string;
  /** What the picture is about. */
  readonly subject: string;
  /** Borders within the picture. */
  readonly border: string;
  /** What a pack may choose for the bars of a count. */
  readonly bars: Readonly<Record<BarColour, string>>;
  readonly water: string;
  readonly waterName: string;
  readonly land: string;
  /** The country of the marked places. */
  readonly home: string;
  /** The places that the event is about. */
  readonly mark: string;
}

export const PALETTES: Record<Theme, Palette> = {
  dark: {
    paper: "#222429",
    ink: "#f2f3f5",
    muted: "#b9bec8",
    rule: "#565b66",
    subject: "#8fb2dc",
    border: "#9297a1",
    bars: { blue: "#8fb2dc", green: "#8dbf9b", violet: "#b8a3dc", amber: "#e8b968", grey: "#9297a1" },
    water: "#1b2a3a",
    waterName: "#93b1d0",
    land: "#363941",
    home: "#484c56",
    mark: "#e8b968",
  },
  light: {
    paper: "#f7f8fa",
    ink: "#1c1f26",
    muted: "#525863",
    rule: "#aab0ba",
    subject: "#35628f",
    border: "#8a909b",
    bars: { blue: "#35628f", green: "#3d7350", violet: "#6a548f", amber: "#a8620f", grey: "#8a909b" },
    water: "#cfdfec",
    waterName: "#38618a",
    land: "#e9e7e0",
    home: "#fbfaf6",
    mark: "#a8620f",
  },
};
