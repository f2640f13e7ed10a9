import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PermissionsBitField } from "discord.js";
import { describe, expect, it } from "vitest";
import { INVITED_WITH } from "../../../src/discord/surface/permissions.ts";
import { startStandIn } from "../../../src/playground/stand-in.ts";
import { keptLog } from "../../log-lines.ts";
import { replyTo, scene, textOf } from "../scene.ts";

const readme = readFileSync("README.md", "utf8");
const [LINK = ""] = /https:\/\/discord\.com\/oauth2\/authorize\S+/.exec(readme) ?? [];
/** What members are asked for, not the bot; and what a server's admins may give it for a wish of theirs. */
const NOT_ASKED_FOR = ["ManageGuild", "ManageMessages", "ManageThreads", "MentionEveryone"];

/** A Discord in which the bot has what the README's link gives it, and nobody has anything else in the bot's place. */
async function standInWithInvited() {
  const standIn = await startStandIn();
  const { world } = standIn;
  const given = new URL(LINK).searchParams.get("permissions") ?? "";
  for (const [id, role] of world.roles) {
    if (role.tags?.bot_id === world.bot.id) world.roles.set(id, { ...role, permissions: given });
    // The others' come from a role that the bot hasn't.
    if (id === world.guild.id) world.roles.set(id, { ...role, permissions: "0" });
  }
  const members = [...world.roles.values()].find(({ name }) => name === "Curators")?.id ?? "";
  for (const [id, member] of world.members)
    if (id !== world.bot.id) world.members.set(id, { ...member, roles: [...member.roles, members] });
  return standIn;
}

describe("the README's link of invitation", () => {
  it("is the one that the bot names in its log while it is in no server", async () => {
    const standIn = await startStandIn();
    standIn.world.removeBot();
    const kept = keptLog();
    await scene({ standIn, closeStandIn: true, log: kept.log });
    const line = kept.lines.find(({ msg }) => msg === "In no server yet; invite me by this link");
    const { pathname, search } = new URL(String(line?.invite));
    // The bot's begins with the address of the Discord that it is at.
    expect(pathname).toMatch(/\/oauth2\/authorize$/);
    expect(search).toBe(new URL(LINK).search.replace("=ID&", `=${standIn.world.bot.id}&`));
  });

  it("asks for each permission that the program speaks of, and no other", () => {
    const files = ["src/discord", "src/bot", "commands"].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".ts"))
        .map((name) => readFileSync(join(folder, name), "utf8")),
    );
    const spokenOf = files.flatMap((text) =>
      Object.keys(PermissionsBitField.Flags).filter((name) => new RegExp(`\\b${name}\\b`).test(text)),
    );
    const ofTheBot = [...new Set(spokenOf)].filter((name) => !NOT_ASKED_FOR.includes(name));
    expect(ofTheBot.sort()).toEqual([...INVITED_WITH].sort());
  });

  it("gives the bot all that it needs: nothing that it asks Discord for is refused", async () => {
    const standIn = await standInWithInvited();
    const here = await scene({ standIn, closeStandIn: true });
    const { lina, samir, general, daily } = here;
    const mention = `<@${standIn.world.bot.id}>`;
    expect(textOf(await replyTo(standIn, lina.say(general, `${mention} how many civilians were killed?`)))).toContain(
      "745",
    );
    expect(JSON.stringify(await lina.command(general, "deathtoll"))).toContain(".png");
    await samir.command(daily, "daily", { channel: daily, hour: 9, zone: "Europe/Berlin", thread: true }, "set");
    expect((await samir.command(daily, "daily", {}, "test")).message?.content).toContain("Posted");
    expect(standIn.requests.filter(({ status }) => status === 403)).toEqual([]);
  });
});
