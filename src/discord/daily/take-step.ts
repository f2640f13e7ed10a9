import { ChannelType, type Client, DiscordAPIError, PermissionFlagsBits, RESTJSONErrorCodes } from "discord.js";
import { PostError } from "../../delivery/failures/post-error.ts";
import type { Delivery, Step } from "../../store/ports/deliveries.ts";
import { LIMITS } from "../messages/limits.ts";

/** The error by which Discord says that a step was taken before. */
const DONE: Readonly<Record<Step, number>> = {
  crosspost: RESTJSONErrorCodes.ThisMessageWasAlreadyCrossposted,
  thread: RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage,
};

/**
 * Takes one of the steps that come after a post that stands. Throws a PostError, or what Discord answers.
 * @param name of a thread; its end where it is too long
 */
export async function takeStep(
  client: Client,
  { channelId, messageId }: Delivery,
  step: Step,
  name: string,
): Promise<void> {
  const channel = await client.channels.fetch(channelId);
  const isAnnouncement = channel?.type === ChannelType.GuildAnnouncement;
  if (messageId === null || (!isAnnouncement && channel?.type !== ChannelType.GuildText))
    throw new PostError({ kind: "takes-no-messages" });
  const { me } = channel.guild.members;
  if (step === "thread" && me && !channel.permissionsFor(me).has(PermissionFlagsBits.CreatePublicThreads))
    throw new PostError({ kind: "lacks", permissions: ["CreatePublicThreads"] });
  try {
    if (step === "thread")
      await channel.threads.create({
        name: name.slice(-LIMITS.threadName),
        startMessage: messageId,
      });
    else if (isAnnouncement) await channel.messages.crosspost(messageId);
  } catch (error) {
    if (error instanceof DiscordAPIError && error.code === DONE[step]) return;
    throw error;
  }
}
