import type { Entity } from "./model.ts";

type Kind = Entity["kind"] | undefined;

/** Whether it may act and say something: people, groups and organisations do, places, things and events don't. */
export function isActor(kind: Kind): boolean {
  return isPerson(kind) || isBody(kind);
}

export function isPerson(kind: Kind): boolean {
  return kind === "person";
}

/** Whether it is made up of people. */
export function isBody(kind: Kind): boolean {
  return kind === "group" || kind === "organisation";
}
