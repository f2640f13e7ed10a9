import type { APIApplicationCommandOptionChoice, APIModalInteractionResponseCallbackData } from "discord.js";
import type { Message } from "../world/records.ts";

export type Choice = APIApplicationCommandOptionChoice;
export type Modal = APIModalInteractionResponseCallbackData;

/** What comes of an interaction: a reply that people see, or suggestions while they type. */
export type Outcome = Reply | { readonly choices: readonly Choice[] };

/** The bot's first visible response to an interaction: a new message, a changed one, or a modal. */
export type Reply =
  | { readonly message: Message; readonly ephemeral: boolean; readonly updated?: undefined; readonly modal?: undefined }
  | { readonly updated: Message; readonly message?: undefined; readonly modal?: undefined }
  | { readonly modal: Modal; readonly message?: undefined; readonly updated?: undefined };
