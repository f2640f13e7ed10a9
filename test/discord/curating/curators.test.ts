import { describe, expect, it } from "vitest";
import { startStandIn } from "../../../src/playground/stand-in.ts";
import { BOUND_MS } from "../../bound.ts";
import { buttonsOf, type Scene, scene, textOf } from "../scene.ts";

/** A scene whose member Lina holds a role of no permissions. */
async function withRole(): Promise<Scene & { role: string }> {
  const standIn = await startStandIn({ answerWithinMs: BOUND_MS });
  const { world } = standIn;
  const like = world.roles.get(world.guild.id);
  const lina = world.members.get(world.userByName("Lina").id);
  if (!like || !lina) throw new Error("The playground's server has changed");
  const role = world.newId();
  world.roles.set(role, { ...like, id: role, name: "Desk" });
  lina.roles.push(role);
  for (const name of ["preview", "try", "gaps"]) world.openedCommands.set(name, new Set([role]));
  return { ...(await scene({ standIn, closeStandIn: true })), role };
}

describe("the curators' role", () => {
  it("opens /preview, /try and /gaps to whoever holds it, as long as it is named", async () => {
    const { lina, samir, general, role } = await withRole();
    const tries = async () => (await lina.command(general, "try", { wording: "how many died" })).message;
    expect((await tries())?.content).toContain("This is for curators");
    const set = await samir.command(general, "curators", { role }, "set");
    expect(set.message?.content).toContain(`<@&${role}>`);
    expect(textOf(await tries())).toContain("I would answer");
    expect(textOf((await lina.command(general, "gaps")).message)).toContain("Asked in vain");
    await samir.command(general, "curators", {}, "off");
    expect((await tries())?.content).toContain("This is for curators");
  });

  it("sees its commands once an admin opened them in Discord's settings; ordinary members don't see them", async () => {
    const { lina, samir, general, standIn } = await scene();
    const role = [...standIn.world.roles.values()].find(({ name }) => name === "Curators")?.id ?? "";
    const { message } = await samir.command(general, "curators", { role }, "set");
    expect(message?.content).toContain("Server Settings → Integrations → Attest");
    for (const [name, options] of Object.entries({ preview: { entry: "where" }, try: { wording: "x" }, gaps: {} }))
      await expect(lina.command(general, name, options)).rejects.toThrow("permission");
  });

  it("is every member's only after the bot asked back, and whoever manages the server said yes", async () => {
    const { lina, samir, general, standIn, store } = await withRole();
    const { id } = standIn.world.guild;
    const { message, ...reply } = await samir.command(general, "curators", { role: id }, "set");
    expect(reply).toHaveProperty("ephemeral", true);
    expect(textOf(message)).toContain("@everyone is every member of this server.");
    expect(await store.curatorRole(id)).toBeUndefined();
    expect((await lina.command(general, "gaps")).message?.content).toContain("This is for curators");
    const { updated } = await samir.press(message?.id ?? "", buttonsOf(message)[0] ?? "");
    expect(textOf(updated)).toContain("may now use /preview, /try and /gaps");
    expect(await store.curatorRole(id)).toBe(id);
    expect(textOf((await lina.command(general, "gaps")).message)).toContain("Asked in vain");
  });

  it("can't be named by ordinary members", async () => {
    const { lina, general, role } = await withRole();
    await expect(lina.command(general, "curators", { role }, "set")).rejects.toThrow("permission");
  });
});

describe("/preview", () => {
  it("completes an entry by id or title and shows it as members see it, privately", async () => {
    const { samir, general } = await scene();
    const choices = await samir.autocomplete(general, "preview", { entry: "toll.ci" }, "entry");
    expect(choices).toEqual([{ name: "toll.civilians", value: "toll.civilians" }]);
    const { message, ...reply } = await samir.command(general, "preview", { entry: "toll.civilians" });
    const asked = await samir.command(general, "ask", { question: "How many civilians were killed?" });
    expect(textOf(message)).toBe(textOf(asked.message));
    expect(reply).toHaveProperty("ephemeral", true);
  });

  it("says that there is no such entry", async () => {
    const { samir, general } = await scene();
    const { message } = await samir.command(general, "preview", { entry: "weather" });
    expect(textOf(message)).toContain("no such entry");
  });
});

describe("/try", () => {
  it("shows the answer, how the wording was read, and what was weighed", async () => {
    const { samir, general } = await scene();
    const { message, ...reply } = await samir.command(general, "try", { wording: "how mnay civilans were killed" });
    const text = textOf(message);
    expect(text).toContain("745");
    expect(text).toContain("I would answer");
    expect(text).toMatch(/Read as: how many civilian/);
    expect(text).toMatch(/civilians? → `#civilians`/);
    expect(text).toMatch(/\d+ % `toll\.civilians`/);
    expect(reply).toHaveProperty("ephemeral", true);
  });

  it("takes a wording after what was asked before it", async () => {
    const { samir, general } = await scene();
    const half = { wording: "and the soldiers?" };
    const alone = await samir.command(general, "try", half);
    expect(textOf(alone.message)).not.toContain("Taken after");
    const after = await samir.command(general, "try", {
      ...half,
      before: "who is al-Sharaa? | how many civilians died?",
    });
    expect(textOf(after.message)).toContain("125");
    expect(textOf(after.message)).toContain("Taken after what was asked before: “How many civilians were killed?”");
  });

  it("shows a wording's Markdown as it was typed, and survives one without words", async () => {
    const { samir, general } = await scene();
    const odd = await samir.command(general, "try", { wording: "** __ ??" });
    expect(textOf(odd.message)).toContain("nothing that I know");
  });
});
