import { type APIMessageTopLevelComponent, ComponentType, isJSONEncodable } from "discord.js";
import { removeId } from "./buttons.ts";
import type { BotMessage } from "./message.ts";

type Component = BotMessage["components"][number];
/** What is built for one asker is built for anybody. */
type Build = (asker: string | undefined) => BotMessage;

/** Stands in the place of the asker's id, and is none itself. */
const ANYBODY = "anybody";

/**
 * The same message, built when it is first wanted, and once for all who ask: discord.js's builders check what they build,
 * which takes longer than all else between a question and its answer.
 */
export function buildOnce(build: Build): Build {
  const once = new Map<string | undefined, BotMessage>();
  const built = (asker: string | undefined): BotMessage => {
    const message = once.get(asker) ?? withPlainComponents(build(asker));
    once.set(asker, message);
    return message;
  };
  return (asker) => {
    if (asker === undefined) return built(undefined);
    const { components, ...message } = built(ANYBODY);
    return { ...message, components: components.map((component) => askedBy(component, asker)) };
  };
}

function withPlainComponents({ components, ...message }: BotMessage): BotMessage {
  return { ...message, components: components.map((one) => (isPlain(one) ? one : encoded(one.toJSON()))) };
}

/** Whether discord.js would write it in the API's way itself. */
function isPlain(component: Component): component is Exclude<Component, { toJSON(): unknown }> {
  return !isJSONEncodable(component);
}

/** What is in the API's way already, so that discord.js takes it as it is. */
function encoded(json: APIMessageTopLevelComponent) {
  return { toJSON: () => json };
}

/** The component with its button for the asker instead of anybody. */
function askedBy(component: Component, asker: string): Component {
  if (isPlain(component)) return component;
  const json = component.toJSON();
  if (json.type !== ComponentType.ActionRow) return component;
  const components = json.components.map((one) =>
    "custom_id" in one && one.custom_id === removeId(ANYBODY) ? { ...one, custom_id: removeId(asker) } : one,
  );
  return encoded({ ...json, components });
}
