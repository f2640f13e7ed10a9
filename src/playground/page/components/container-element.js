import { css, html, LitElement, nothing } from "lit";

/** Discord's Components V2 container, which the library lacks: a card with an accent bar, its content in the slot. */
class PlaygroundContainer extends LitElement {
  static properties = {
    accent: { type: String },
    spoiler: { type: Boolean, reflect: true },
  };

  static styles = css`
    :host {
      display: block;
      position: relative;
      box-sizing: border-box;
      max-width: 600px;
      border: 1px solid var(--card-edge);
      border-radius: 8px;
      background: var(--card);
      overflow: hidden;
    }
    .bar {
      position: absolute;
      inset-block: 0;
      inset-inline-start: 0;
      width: 4px;
    }
    .content {
      display: flex;
      flex-direction: column;
      gap: 8px;
      padding: 16px;
    }
    .bar + .content {
      padding-inline-start: 20px;
    }
    :host([spoiler]) .content {
      visibility: hidden;
    }
    .cover {
      position: absolute;
      inset: 0;
      width: 100%;
      border: 0;
      background: none;
      color: var(--heading);
      font: 600 12px/1 inherit;
      text-transform: uppercase;
      letter-spacing: 0.04em;
      cursor: pointer;
    }
  `;

  constructor() {
    super();
    /** @type {string | undefined} a CSS colour, or undefined for a card without bar */
    this.accent = undefined;
    this.spoiler = false;
  }

  render() {
    return html`
      ${this.accent ? html`<div class="bar" style="background: ${this.accent}"></div>` : nothing}
      <div class="content"><slot></slot></div>
      ${this.spoiler ? html`<button class="cover" @click=${this.#reveal}>Spoiler</button>` : nothing}
    `;
  }

  #reveal() {
    this.spoiler = false;
  }
}

customElements.define("playground-container", PlaygroundContainer);
