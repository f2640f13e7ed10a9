import {
  ChannelType,
  type ChatInputCommandInteraction,
  GuildMember,
  PermissionFlagsBits,
  PermissionsBitField,
} from "discord.js";
import type { Bot } from "../surface/bot.ts";

/** Whom an answer is addressed to (`for`). */
export interface Addressee {
  readonly id: string;
  /** Whether they can read it there. */
  readonly seesChannel: boolean;
  /** Whether they can read there what was written before. */
  readonly readsHistory: boolean;
  /** Whether a ping reaches them there, and takes them nowhere. */
  readonly isReached: boolean;
}

/** The member that `for` names; undefined where it names nobody. */
export function addresseeOf(interaction: ChatInputCommandInteraction): Addressee | undefined {
  const { options, channel, guildId } = interaction;
  const user = options.getUser("for");
  if (!user) return undefined;
  // Who takes part in direct messages isn't told.
  if (guildId === null) return { id: user.id, seesChannel: true, readsHistory: true, isReached: false };
  const held = permissionsOfMember(interaction);
  const seesChannel = held?.has(PermissionFlagsBits.ViewChannel) ?? false;
  const readsHistory = held?.has(PermissionFlagsBits.ReadMessageHistory) ?? false;
  // Into a private thread a ping would take somebody who isn't in it.
  return {
    id: user.id,
    seesChannel,
    readsHistory,
    isReached: seesChannel && channel?.type !== ChannelType.PrivateThread,
  };
}

/** Whether the addressee is pinged: not again and again. */
export function mayPing(by: string, { id, isReached }: Addressee, { limits }: Pick<Bot, "limits">): boolean {
  return isReached && id !== by && limits.ping(by, id);
}

/** What the member may do in the channel; undefined for somebody who isn't in the server. */
function permissionsOfMember({
  options,
  channel,
}: ChatInputCommandInteraction): PermissionsBitField | null | undefined {
  const member = options.getMember("for");
  if (member instanceof GuildMember)
    return channel && !channel.isDMBased() ? channel.permissionsFor(member) : undefined;
  // In a server without the bot Discord says it.
  return member ? new PermissionsBitField(BigInt(member.permissions)) : undefined;
}
