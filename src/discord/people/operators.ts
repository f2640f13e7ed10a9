import { type Client, Team } from "discord.js";

/** Whether the user runs this bot: they own its application at Discord, or belong to the team that does. */
export async function isOperator(client: Client<true>, userId: string): Promise<boolean> {
  const { owner } = await client.application.fetch();
  return owner instanceof Team ? owner.members.has(userId) : owner?.id === userId;
}
