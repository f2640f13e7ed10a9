import { LIMITS } from "../../../discord/messages/limits.ts";
import type { BotMessage } from "../../../discord/messages/message.ts";

const COMPONENTS = 40;
const BUTTONS = 5;
const PINGS = /<@[!&]?\d+>|@everyone|@here/;

/** A component as it goes over the wire, as far as limits go. */
interface Wire {
  readonly type?: number;
  readonly content?: string;
  readonly label?: string;
  readonly custom_id?: string;
  readonly components?: readonly Wire[];
  readonly options?: readonly { readonly label: string; readonly value: string }[];
}

/** What Discord would refuse in a message, or whom it would ping; nothing of a good one. */
export function problemsOf({ components, allowedMentions }: BotMessage): string[] {
  const wire = JSON.parse(JSON.stringify(components)) as readonly Wire[];
  const all = wire.flatMap(withInner);
  const text = all.reduce((sum, { content = "" }) => sum + content.length, 0);
  const ids = all.flatMap(({ custom_id: id }) => id ?? []);
  const found: readonly (readonly [isSo: boolean, problem: string])[] = [
    [all.length === 0, "nothing in it"],
    [all.length > COMPONENTS, `${all.length} components`],
    [text > LIMITS.text, `${text} characters of text`],
    [all.some(({ content }) => content?.trim() === ""), "an empty text"],
    [all.some(({ label = "" }) => label.length > LIMITS.buttonLabel), "a label that is too long"],
    [ids.some((id) => id.length > LIMITS.customId || id === ""), "an id that is too long, or empty"],
    [new Set(ids).size < ids.length, "an id twice"],
    [all.some(({ type, components: inner = [] }) => type === 1 && inner.length > BUTTONS), "six buttons in a row"],
    [all.some(({ options = [] }) => options.length > LIMITS.choices), "too many options"],
    [all.some(({ content = "" }) => PINGS.test(content)), "a mention"],
    [(allowedMentions?.parse ?? []).length > 0, "mentions allowed"],
    [all.some(({ content = "" }) => !content.isWellFormed()), "half a character"],
  ];
  return found.flatMap(([isSo, problem]) => (isSo ? [problem] : []));
}

function withInner(component: Wire): Wire[] {
  return [component, ...(component.components ?? []).flatMap(withInner)];
}
