/**
 * A list that opens above the composer.
 * @typedef {{ key: string, label: string, detail?: string, avatar?: string, hint?: string, choose: () => void }} Suggestion
 */
export class Suggestions {
  /** @param {string} title @param {Suggestion[]} items @param {boolean} [preselect] whether Enter takes the first at once */
  constructor(title, items, preselect = true) {
    this.title = title;
    this.items = items;
    this.active = preselect ? 0 : -1;
  }

  get anyActive() {
    return this.active >= 0;
  }

  /** @param {number} step */
  move(step) {
    const from = this.anyActive || step > 0 ? this.active : 0;
    this.active = (from + step + this.items.length) % this.items.length;
  }

  choose() {
    this.items[this.active]?.choose();
  }
}
