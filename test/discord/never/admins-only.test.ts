import { describe, expect, it } from "vitest";
import { pressHandlers } from "../../../src/discord/presses/press-handlers.ts";
import { postAsBot } from "../post-as-bot.ts";
import { type Scene, scene, textOf } from "../scene.ts";
import { pressForged } from "./press-forged.ts";

const MANAGERS = "Only those who manage the server can set me up.";

/** Lina holds a role for which an admin opened every command, but doesn't manage the server. */
async function withOpenedCommands(): Promise<Scene> {
  const here = await scene();
  const { world } = here.standIn;
  const role = [...world.roles.values()].find(({ name }) => name === "Curators")?.id ?? "";
  const member = world.members.get(here.lina.user.id);
  if (member) world.members.set(here.lina.user.id, { ...member, roles: [...member.roles, role] });
  for (const { name } of world.commands) world.openedCommands.set(name, new Set([role]));
  return here;
}

describe("somebody who doesn't manage the server", () => {
  it("sets nothing by a command, even where Discord lets them use it", async () => {
    const { lina, general, daily, store, standIn } = await withOpenedCommands();
    const guildId = standIn.world.guild.id;
    const set = { channel: daily, hour: 9, zone: "UTC" };
    expect((await lina.command(general, "daily", set, "set")).message?.content).toBe(MANAGERS);
    for (const name of ["off", "status", "test"])
      expect((await lina.command(general, "daily", {}, name)).message?.content).toBe(MANAGERS);
    expect((await lina.command(general, "setup", { channel: daily })).message?.content).toBe(MANAGERS);
    const role = standIn.world.guild.id;
    expect((await lina.command(general, "curators", { role }, "set")).message?.content).toBe(MANAGERS);
    for (const [name, options] of [
      ["try", { wording: "x" }],
      ["preview", { entry: "x" }],
      ["gaps", {}],
    ] as const)
      expect((await lina.command(general, name, options)).message?.content).toContain("curator");
    expect(textOf((await lina.command(general, "reload")).message)).toBe("");
    expect([await store.daily(guildId), await store.curatorRole(guildId)]).toEqual([undefined, undefined]);
  });

  it("presses nothing in a set-up panel: neither an admin's nor one that they forged", async () => {
    const here = await scene();
    const { lina, samir, general, daily, store, standIn } = here;
    await samir.command(daily, "setup", { channel: daily });
    for (const { name } of pressHandlers.filter((one) => one.name.startsWith("setup"))) {
      const reply = await pressForged(here, lina, name);
      expect(reply.message?.content, name).toBe(MANAGERS);
      expect(reply).toHaveProperty("ephemeral", true);
    }
    expect(await store.daily(standIn.world.guild.id)).toBeUndefined();
    expect((await lina.press((await pressable(here, general)).id, "setup-off")).message?.content).toBe(MANAGERS);
  });

  it("who managed it once, and has its panel open still, sets nothing any more", async () => {
    const { samir, daily, store, standIn } = await scene();
    const { world } = standIn;
    const panel = (await samir.command(daily, "setup", { channel: daily })).message?.id ?? "";
    const member = world.members.get(samir.user.id);
    if (member) world.members.set(samir.user.id, { ...member, roles: [] });
    expect((await samir.press(panel, "setup-save")).message?.content).toBe(MANAGERS);
    expect((await samir.select(panel, "setup-hour", ["3"])).message?.content).toBe(MANAGERS);
    expect(await store.daily(world.guild.id)).toBeUndefined();
  });
});

/** A set-up button on a message that everybody sees. */
function pressable(scene: Scene, channelId: string) {
  return postAsBot(scene, channelId, {
    content: "Forged",
    components: [{ type: 1, components: [{ type: 2, style: 2, label: "?", custom_id: "setup-off" }] }],
  });
}
