import { stemsIn } from "../../reading/normalise.ts";

/** Where words stand that mean something. */
export interface Found {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** What is known of the phrases that begin alike. */
interface Branch {
  readonly ids: string[];
  readonly next: Map<string, Branch>;
}

/** Finds phrases by their stems: all of them, those inside longer ones too, each with all that it means. */
export class Phrases {
  readonly #root: Branch = { ids: [], next: new Map() };

  constructor(phrases: Iterable<readonly [id: string, text: string]>) {
    for (const [id, text] of phrases) {
      let branch = this.#root;
      for (const stem of stemsIn(text)) {
        const next = branch.next.get(stem) ?? { ids: [], next: new Map() };
        branch.next.set(stem, next);
        branch = next;
      }
      branch.ids.push(id);
    }
  }

  find(stems: readonly string[]): Found[] {
    const found: Found[] = [];
    for (let start = 0; start < stems.length; start++) {
      let branch: Branch | undefined = this.#root;
      for (let end = start; branch && end < stems.length; ) {
        branch = branch.next.get(stems[end++] ?? "");
        for (const id of branch?.ids ?? []) found.push({ id, start, end });
      }
    }
    return found;
  }
}
