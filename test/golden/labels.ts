import type { Fact } from "../../src/knowledge/model.ts";
import type { World } from "../../src/playground/stand-in.ts";

/** A short quotation is a name or a count: what is left of the message would say it anyway. */
const WORDS = 4;
const SNOWFLAKE = /\b\d{17,20}\b/g;

/**
 * Gives everything that differs from run to run the same name in each: ids, nonces, references and a pack's version. Quotations
 * get their fact's: the source's words stand in the pack alone.
 */
export class Labels {
  readonly #names = new Map<string, string>();
  readonly #nonces = new Map<string, string>();
  /** The longest first: one may stand within another. */
  readonly #quotations: readonly Fact[];
  #unnamed = 0;

  /** @param facts those whose quotations are named instead of written */
  constructor(facts: Iterable<Fact>) {
    this.#quotations = [...facts]
      .filter(({ quote }) => quote.split(" ").length >= WORDS)
      .sort((a, b) => b.quote.length - a.quote.length);
  }

  /** Learns the names of what the world holds now; a thing keeps its first name. */
  learn(world: World): void {
    const { users, channels, roles, commands, guild } = world;
    this.#name(guild.id, guild.name);
    for (const { id, username } of users.values()) this.#name(id, username);
    for (const { id, name, managed } of roles.values()) this.#name(id, `${managed ? "bot" : name} role`);
    for (const { id, name } of commands) this.#name(id, name);
    for (const channel of channels.values())
      if ("recipients" in channel)
        this.#name(channel.id, `${channel.recipients?.map(({ username }) => username).join(" and ")} direct`);
      else if (!channel.type) this.#name(channel.id, channel.name);
  }

  /** The text with names in the place of ids; ids without a name are counted in the order in which they come. */
  in(text: string): string {
    return this.#quotations
      .reduce((all, { id, quote }) => {
        const named = (mark: string, said: string) => said.replaceAll(mark + quote, `${mark}$quotation-of-${id}`);
        return named('"', named("“", all));
      }, text)
      .replace(SNOWFLAKE, (id) => `$${this.#names.get(id) ?? this.#name(id, String(++this.#unnamed))}`)
      .replace(/\breference [0-9a-f]{8}\b/g, "reference $reference")
      .replace(/(\bversion(?: of the facts:|": ")? ?|إصدار المعلومات:? \u2068?)[0-9a-f]{8,}\b/gi, "$1$$version");
  }

  /** The same through a whole body. */
  through(value: unknown): unknown {
    if (typeof value === "string") return this.in(value);
    if (Array.isArray(value)) return value.map((item) => this.through(item));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        key === "nonce" ? this.#nonce(String(inner)) : this.through(inner),
      ]),
    );
  }

  #name(id: string, name: string): string {
    const label = this.#names.get(id) ?? name.toLowerCase().replaceAll(" ", "-");
    this.#names.set(id, label);
    return label;
  }

  #nonce(nonce: string): string {
    const label = this.#nonces.get(nonce) ?? `$nonce-${this.#nonces.size + 1}`;
    this.#nonces.set(nonce, label);
    return label;
  }
}
