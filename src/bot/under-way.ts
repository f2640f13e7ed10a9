/** The work that Discord's events have begun and that isn't done yet. */
export class UnderWay {
  readonly #works = new Set<Promise<void>>();
  #isClosed = false;

  /** How many there are. */
  get count(): number {
    return this.#works.size;
  }

  /** The same work, counted until it is done; once closed, none begins any more. It must not throw. */
  counted<Event>(work: (event: Event) => Promise<void>): (event: Event) => Promise<void> {
    return async (event) => {
      if (this.#isClosed) return;
      const begun = work(event);
      this.#works.add(begun);
      try {
        await begun;
      } finally {
        this.#works.delete(begun);
      }
    };
  }

  /** Begins no more; resolves when all is done. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.allSettled(this.#works);
  }
}
