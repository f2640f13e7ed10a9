import type { GatewayEvent, StandIn } from "../../../playground/stand-in.ts";

const ASKED = "where did assad flee to?";

/** Lets people do all that a bot hears of, and collects the events: what is sound before it is spoilt. */
export async function templates(standIn: StandIn): Promise<readonly GatewayEvent[]> {
  const { world } = standIn;
  const events: GatewayEvent[] = [];
  const end = standIn.gateway.observe(({ name, data, intents }) =>
    events.push({ name, data: structuredClone(data), intents }),
  );
  const lina = standIn.person("Lina");
  const samir = standIn.person("Samir");
  const general = world.channelByName("general").id;
  const answered = standIn.nextMessage(({ message_reference }) => message_reference !== undefined);
  lina.say(general, `<@${world.bot.id}> ${ASKED} @everyone <@${samir.user.id}>`);
  lina.say(general, "nothing for the bot");
  lina.say(world.directChannel(lina.user.id).id, ASKED);
  await answered;
  const { message } = await lina.command(general, "ask", { question: "who is assad and how many died?" });
  await lina.command(general, "deathtoll");
  await lina.autocomplete(general, "who", { name: "jableh" }, "name");
  await samir.command(general, "setup");
  if (message) await lina.messageCommand(message.id, "Check this message");
  const invite = world.removeBot();
  invite();
  end();
  const place = { guild_id: world.guild.id, channel_id: general, user_id: lina.user.id };
  const channel = world.channelByName("general");
  return [
    ...events,
    { name: "CHANNEL_UPDATE", data: channel, intents: 0 },
    { name: "CHANNEL_DELETE", data: channel, intents: 0 },
    { name: "GUILD_UPDATE", data: world.guild, intents: 0 },
    { name: "GUILD_ROLE_UPDATE", data: { ...place, role: [...world.roles.values()][0] }, intents: 0 },
    { name: "GUILD_MEMBER_UPDATE", data: { ...place, ...[...world.members.values()][0] }, intents: 0 },
    { name: "MESSAGE_DELETE", data: { ...place, id: message?.id }, intents: 0 },
    { name: "MESSAGE_DELETE_BULK", data: { ...place, ids: [message?.id] }, intents: 0 },
    { name: "MESSAGE_REACTION_ADD", data: { ...place, message_id: message?.id, emoji: { name: "x" } }, intents: 0 },
    { name: "TYPING_START", data: { ...place, timestamp: 1 }, intents: 0 },
    { name: "THREAD_DELETE", data: { ...place, id: general, type: 11 }, intents: 0 },
    { name: "USER_UPDATE", data: world.bot, intents: 0 },
    { name: "RESUMED", data: {}, intents: 0 },
    { name: "SOMETHING_NEW", data: place, intents: 0 },
  ];
}
