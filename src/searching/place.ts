/** A place that people name for its time. */
export interface Place {
  /** As it is shown: `Leeds, England`. */
  readonly name: string;
  /** IANA time zone, by its present name. */
  readonly zone: string;
  /** Of the place, or of an area's greatest city there; what isn't known is guessed. */
  readonly population: number;
  /** The country or province that was named, where it wasn't a town. */
  readonly area?: string | undefined;
}

/** The places of each folded name. */
export type Gazetteer = ReadonlyMap<string, readonly Place[]>;

/** Where people are: towns, provinces, countries and the places of an event. */
export interface Places {
  readonly named: Gazetteer;
  /** Each zone's best known town. */
  readonly main: ReadonlyMap<string, Place>;
  /** Where the event happened. */
  readonly eventZones: ReadonlySet<string>;
}
