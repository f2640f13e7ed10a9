import { PermissionFlagsBits } from "discord.js";
import { describe, expect, it } from "vitest";
import { mentionsOf } from "../../src/playground/messages/mentions.ts";
import { coastWatch } from "../../src/playground/world/coast-watch.ts";
import { canWrite, guildPermissions, permissionsIn } from "../../src/playground/world/permissions.ts";
import { snowflakes } from "../../src/playground/world/snowflakes.ts";
import { World } from "../../src/playground/world/world.ts";

const world = new World("http://127.0.0.1", () => Date.UTC(2025, 2, 9), coastWatch);
const [lina, samir, noor] = ["Lina", "Samir", "Noor"].map((name) => world.userByName(name)) as [User, User, User];
type User = ReturnType<World["userByName"]>;

describe("snowflakes", () => {
  it("hold the time, and grow even when the clock stands still or goes back", () => {
    const times = [1_700_000_000_000, 1_700_000_000_000, 1_600_000_000_000];
    const newId = snowflakes(() => times.shift() ?? 0);
    const ids = [newId(), newId(), newId()].map(BigInt);
    expect(Number((ids[0] ?? 0n) >> 22n) + 1_420_070_400_000).toBe(1_700_000_000_000);
    expect(ids).toEqual(ids.toSorted((a, b) => (a < b ? -1 : 1)));
    expect(new Set(ids).size).toBe(3);
  });
});

describe("permissions", () => {
  it("come from roles; the owner has them all", () => {
    expect(guildPermissions(world, lina.id) & PermissionFlagsBits.ManageGuild).toBe(0n);
    expect(guildPermissions(world, samir.id) & PermissionFlagsBits.ManageGuild).not.toBe(0n);
    expect(guildPermissions(world, noor.id) & PermissionFlagsBits.Administrator).not.toBe(0n);
  });

  it("are changed by a channel's overwrites", () => {
    const closed = world.channelByName("no-access");
    expect(canWrite(world, world.bot.id, closed)).toBe(false);
    expect(canWrite(world, lina.id, closed)).toBe(true);
    expect(permissionsIn(world, world.bot.id, closed) & PermissionFlagsBits.ViewChannel).not.toBe(0n);
  });

  it("are none in other people's direct messages", () => {
    expect(permissionsIn(world, samir.id, world.directChannel(lina.id))).toBe(0n);
  });
});

describe("mentions", () => {
  const channel = world.channelByName("general");

  it("are the names in the text, outside code", () => {
    const text = `<@${lina.id}> \`<@${samir.id}>\``;
    expect(mentionsOf(world, { author: noor, channel, text }).mentions).toEqual([lina]);
  });

  it("of everyone need the permission", () => {
    const text = "@everyone";
    expect(mentionsOf(world, { author: noor, channel, text }).mention_everyone).toBe(true);
    expect(mentionsOf(world, { author: lina, channel, text }).mention_everyone).toBe(false);
  });

  it("include the author replied to, unless that is held back", () => {
    const reply = { author: samir, channel, text: "", repliedTo: lina };
    expect(mentionsOf(world, reply).mentions).toEqual([lina]);
    expect(mentionsOf(world, { ...reply, allowed: { parse: [] } }).mentions).toEqual([]);
    expect(mentionsOf(world, { ...reply, allowed: { parse: [], replied_user: true } }).mentions).toEqual([lina]);
  });
});
