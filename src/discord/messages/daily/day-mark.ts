import { ComponentType } from "discord.js";

/**
 * The number that a day's post bears as its container's id, by which the bot knows it again in the channel, whatever its
 * words and its language: 20261122 for 22 November 2026. Discord keeps the ids that components are sent with, and numbers
 * the others from 1.
 * @param date YYYY-MM-DD
 */
export function dayMark(date: string): number {
  return Number(date.replaceAll("-", ""));
}

/** The marks of a message: that of a day's post, or small numbers that Discord gave. @param components as Discord has them */
export function marksOf(components: readonly object[]): number[] {
  return components.flatMap((component) =>
    "type" in component && component.type === ComponentType.Container && "id" in component
      ? [Number(component.id)]
      : [],
  );
}
