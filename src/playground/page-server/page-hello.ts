import { ChannelType } from "discord.js";
import { canWrite, guildPermissions } from "../world/permissions.ts";
import type { World } from "../world/world.ts";

/** Something an operator can do from the page besides typing. */
export interface Control {
  readonly id: string;
  readonly label: string;
  /** Does it; the text is shown to the person. */
  run(): Promise<string>;
}

/** What the page shows besides the world. */
export interface PageOptions {
  readonly controls: readonly Control[];
  /** Suggested first questions for a newcomer. */
  readonly starters: readonly string[];
}

/** The first thing a page hears: the whole world, as the page protocol has it. */
export function pageHello(world: World, { controls, starters }: PageOptions) {
  const people = [...world.users.values()].filter((user) => !user.bot);
  return {
    type: "hello",
    me: { people, bot: world.bot },
    guild: { id: world.guild.id, name: world.guild.name, owner_id: world.guild.ownerId },
    roles: [...world.roles.values()].filter(({ managed }) => !managed).map(({ id, name }) => ({ id, name })),
    channels: [...world.channels.values()].map((channel) => ({
      ...channel,
      can_post: people.some((person) => canWrite(world, person.id, channel)),
      bot_can_post: canWrite(world, world.bot.id, channel),
      ...(channel.type === ChannelType.DM && { name: null }),
    })),
    commands: world.commands,
    controls: controls.map(({ id, label }) => ({ id, label })),
    starters,
    now: world.now(),
    messages: [...world.messages.values()].map(({ message, visibleTo }) => ({
      ...message,
      ...(visibleTo && { visible_to: visibleTo }),
    })),
    permissions: Object.fromEntries(people.map(({ id }) => [id, guildPermissions(world, id).toString()])),
  };
}
