import type { APIMessageInteractionMetadata } from "discord.js";
import type { Gateway } from "../gateway/gateway.ts";
import type { World } from "../world/world.ts";
import { basePayload, integrationOwners } from "./base-payload.ts";
import type { Trigger } from "./interaction.ts";
import type { Interactions } from "./interactions.ts";
import type { Choice, Outcome, Reply } from "./reply.ts";

/** What interactions are started with. */
export interface InteractionParts {
  readonly world: World;
  readonly gateway: Gateway;
  readonly interactions: Interactions;
}

/** What differs from one kind of interaction to the next. */
export interface TriggerKind extends Omit<Trigger, "id" | "metadata"> {
  /** The payload's `data`. */
  readonly data: object;
  /** What the kind adds to the metadata on the response's message. */
  readonly metadata?: object;
}

/** Tells the bot of an interaction and waits for what people see of its answer. @throws Error "The application did not respond" */
export async function askForReply(parts: InteractionParts, kind: TriggerKind): Promise<Reply> {
  const outcome = await ask(parts, kind);
  if ("choices" in outcome) throw new Error("The application answered with suggestions");
  return outcome;
}

/** Asks the bot for suggestions and waits for them. @throws Error "The application did not respond" */
export async function askForChoices(parts: InteractionParts, kind: TriggerKind): Promise<readonly Choice[]> {
  const outcome = await ask(parts, kind);
  if (!("choices" in outcome)) throw new Error("The application answered with a message instead of suggestions");
  return outcome.choices;
}

async function ask({ world, gateway, interactions }: InteractionParts, kind: TriggerKind): Promise<Outcome> {
  const { data, metadata: added, ...trigger } = kind;
  const id = world.newId();
  const metadata = {
    id,
    type: kind.type,
    user: kind.user,
    authorizing_integration_owners: integrationOwners(world, kind),
    ...added,
  } as APIMessageInteractionMetadata;
  const interaction = interactions.begin({ ...trigger, id, metadata });
  gateway.dispatch({ name: "INTERACTION_CREATE", data: { ...basePayload(world, interaction), data }, intents: 0 });
  return interaction.outcome;
}
