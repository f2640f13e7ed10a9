import { expect, it } from "vitest";
import { shownIn } from "../../../../src/answering/acts/showing/shown.ts";

it.each([
  ["map", "show me a map"],
  ["map", "could you mark the towns on a map?"],
  ["map", "i'd like to see on a map which towns were flooded"],
  ["map", "picture of the flooded area"],
  ["map", "خريطة لو سمحت"],
  ["chart", "got a chart?"],
  ["chart", "put the number of houses into a pie chart for my talk please"],
  ["chart", "draw the figures"],
  ["chart", "I learn better with charts, got one?"],
  ["timeline", "timeline pls"],
  ["timeline", "the events in order, as a timeline if possible"],
  ["quotes", "show me the quotes"],
  ["any", "visualise it"],
  ["any", "any visuals? my pupils like those"],
  ["recording", "photos?"],
  ["recording", "can u send a video of the dam"],
  ["recording", "عندك فيديو"],
] as const)("%s: “%s”", (shown, text) => {
  expect(shownIn(text)).toBe(shown);
});

it.each([
  "who recorded the video",
  "where was the video filmed",
  "what does the mayor say in the video",
  "the mayor spoke in a video, right?",
  "which towns are on the map",
  "wipe them off the map",
  "is there a plot against the mayor",
  "can you picture how I feel",
  "the chart is wrong",
  "show mercy",
  "how many houses were flooded",
  "show me a map. and how many houses were flooded?",
])("“%s” wants nothing shown", (text) => {
  expect(shownIn(text)).toBeUndefined();
});
