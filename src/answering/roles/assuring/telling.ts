import type { Entry } from "../../../knowledge/model.ts";
import type { Match } from "../../reading/lexicon.ts";
import type { Profile } from "../../weighing/profile.ts";

/** A meaning that people name to this share of all answers says little of what is asked: “my cousin”, “exactly”. */
const ANYWHERE = 0.45;
/** What a quarter of some entry's phrasings name is a topic, however often it is named elsewhere. */
const TOPIC = 0.25;
const TOPIC_TELLS = 0.8;

/** How much each meaning tells of what is asked, 0 to 1, learned from which answers people name it to. */
export class Telling {
  readonly #profiles: readonly Profile[];
  readonly #told = new Map<string, number>();

  constructor(entries: readonly Entry[], profiles: ReadonlyMap<string, Profile>) {
    this.#profiles = entries.flatMap(({ id, kind }) => (kind === "fact" ? (profiles.get(id) ?? []) : []));
  }

  of(match: Pick<Match, "id" | "slot">): number {
    const known = this.#told.get(match.id);
    if (known !== undefined) return known;
    const tells = this.#tells(match);
    this.#told.set(match.id, tells);
    return tells;
  }

  #tells({ id, slot }: Pick<Match, "id" | "slot">): number {
    const shares = this.#profiles.flatMap((profile) => profile.shares.get(id) ?? []);
    const rare = Math.max(0, 1 - shares.length / (ANYWHERE * this.#profiles.length));
    const isTopic = (slot !== undefined || id.startsWith("@")) && shares.some((share) => share > TOPIC);
    return isTopic ? Math.max(TOPIC_TELLS, rare) : rare;
  }
}
