import Fuse from "fuse.js";
import type { Entity, KnowledgeBase } from "../knowledge/model.ts";
import { searched } from "./typed.ts";

/** Finds people, groups and places by any spelling, typos included. */
export interface NameSearch {
  /** The best matches first; all of them, in the pack's order, for an empty query. */
  search(query: string, most: number): Entity[];
}

/** Indexes the names of a base. */
export function createNameSearch(base: KnowledgeBase): NameSearch {
  const entities = [...base.entities.values()];
  const fuse = new Fuse(entities, {
    keys: ["spellings"],
    // A name is matched as a whole: two slips in a long name, one in a short one.
    threshold: 0.35,
    ignoreDiacritics: true,
    // One word of a name finds it: where in the name a match stands is no evidence.
    ignoreLocation: true,
    minMatchCharLength: 2,
    includeScore: false,
  });
  return {
    search: (query, most) =>
      searched(query) === ""
        ? entities.slice(0, most)
        : fuse.search(searched(query), { limit: most }).map(({ item }) => item),
  };
}
