import { describe, expect, it } from "vitest";
import { scene } from "./bot.ts";

describe("login", () => {
  it("tells the client who it is and which guild it is in", async () => {
    const { standIn, client } = await scene();
    expect(client.user.globalName).toBe("Attest");
    const guild = client.guilds.cache.get(standIn.world.guild.id);
    expect(guild?.name).toBe("Coast Watch");
    expect(guild?.channels.cache.map((channel) => channel.name)).toEqual(["general", "daily-brief", "no-access"]);
    expect(standIn.violations).toEqual([]);
  });
});
