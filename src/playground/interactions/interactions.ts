import { randomBytes } from "node:crypto";
import { apiErrors } from "../rest/api-error.ts";
import type { World } from "../world/world.ts";
import { Interaction, type Trigger } from "./interaction.ts";
import type { Modal } from "./reply.ts";

const tokenLifetime = 15 * 60_000;

/** A modal on a person's screen. */
export interface OpenModal {
  readonly modal: Modal;
  readonly openedBy: Interaction;
}

/** Every interaction whose token still works, and the modals that people have open. */
export class Interactions {
  readonly #world: World;
  readonly #answerWithinMs: number;
  readonly #byToken = new Map<string, Interaction>();
  readonly #modals = new Map<string, OpenModal>();

  constructor(world: World, answerWithinMs: number) {
    this.#world = world;
    this.#answerWithinMs = answerWithinMs;
  }

  begin(trigger: Trigger): Interaction {
    for (const [token, old] of this.#byToken) if (this.#age(old) >= tokenLifetime) this.#byToken.delete(token);
    const token = randomBytes(48).toString("base64url");
    const interaction = new Interaction(trigger, token, this.#world.now(), this.#answerWithinMs);
    this.#byToken.set(interaction.token, interaction);
    return interaction;
  }

  /** For the callback. @throws ApiError if there is no such interaction or its time has passed. */
  awaiting(id: string, token: string): Interaction {
    const interaction = this.#byToken.get(token);
    if (interaction?.trigger.id !== id) throw apiErrors.unknownInteraction();
    if (interaction.state !== "waiting") throw apiErrors.alreadyAcknowledged();
    if (interaction.isOver) throw apiErrors.unknownInteraction();
    return interaction;
  }

  /** For what comes after the callback. @throws ApiError if there was none, or the token is too old. */
  acknowledged(token: string): Interaction {
    const interaction = this.#byToken.get(token);
    if (!interaction || interaction.state === "waiting") throw apiErrors.unknownWebhook();
    if (this.#age(interaction) >= tokenLifetime) throw apiErrors.invalidWebhookToken();
    return interaction;
  }

  openModal(modal: Modal, openedBy: Interaction): void {
    this.#modals.set(key(openedBy.trigger.user.id, modal.custom_id), { modal, openedBy });
  }

  /** The modal on the person's screen. @throws Error if it isn't open */
  modalOf(userId: string, customId: string): OpenModal {
    const open = this.#modals.get(key(userId, customId));
    if (!open) throw new Error(`No modal "${customId}" is open.`);
    return open;
  }

  closeModal(userId: string, customId: string): void {
    this.#modals.delete(key(userId, customId));
  }

  /** Gives up on whatever is still unanswered. */
  close(): void {
    for (const interaction of this.#byToken.values()) interaction.fail("The stand-in was closed");
  }

  #age(interaction: Interaction): number {
    return this.#world.now() - interaction.createdAt;
  }
}

function key(userId: string, customId: string): string {
  return `${userId} ${customId}`;
}
