import { describe, expect, it } from "vitest";
import { channelOf, scene, standInForTest } from "./bot.ts";

describe("the contract", () => {
  it("counts what parsing strips as a violation, at any depth", async () => {
    const { standIn, client } = await scene();
    const url = `/channels/${channelOf(client, "general").id}/messages` as const;
    const row = { type: 1, components: [{ type: 2, style: 1, label: "A", custom_id: "a", colour: "red" }] };
    await client.rest.post(url, { body: { content: "hello", embed: {}, components: [row] } });
    expect(standIn.violations).toEqual([
      `POST ${url}: body.embed: is not in Discord's reference`,
      `POST ${url}: body.components.0.components.0.colour: is not in Discord's reference`,
    ]);
  });

  it("refuses what is invalid, in Discord's shape, and says where", async () => {
    const { standIn, client } = await scene();
    const url = `/channels/${channelOf(client, "general").id}/messages` as const;
    const components = [{ type: 1, components: [{ type: 2, style: 1, label: "A".repeat(81), custom_id: "a" }] }];
    await expect(client.rest.post(url, { body: { content: "hello", components } })).rejects.toMatchObject({
      status: 400,
      code: 50035,
      rawError: { errors: { components: { 0: { components: { 0: { label: { _errors: [{}] } } } } } } },
    });
    expect(standIn.violations).toEqual([expect.stringContaining("body.components.0.components.0.label: Too big")]);
  });

  it("reports routes that do not exist", async () => {
    const { standIn, client } = await scene();
    await expect(client.rest.get("/no/such/route")).rejects.toMatchObject({ status: 404 });
    expect(standIn.violations).toEqual([expect.stringContaining("GET /no/such/route")]);
  });

  it("reports commands that break its rules", async () => {
    const { standIn, client } = await scene();
    const commands = [
      { name: "Who", description: "Who" },
      { name: "toll", description: "Toll" },
      { name: "toll", description: "Toll" },
    ];
    await expect(client.application.commands.set(commands)).rejects.toMatchObject({ code: 50035 });
    expect(standIn.violations).toHaveLength(2);
  });
});

describe("requests", () => {
  it("need the bot's token", async () => {
    const standIn = await standInForTest();
    const response = await fetch(`${standIn.apiUrl}/v10/users/@me`, { headers: { authorization: "Bot wrong" } });
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ message: "401: Unauthorized", code: 0 });
  });

  it("must hold JSON", async () => {
    const standIn = await standInForTest();
    const channel = standIn.world.channelByName("general");
    const response = await fetch(`${standIn.apiUrl}/v10/channels/${channel.id}/messages`, {
      method: "POST",
      headers: { authorization: "Bot playground", "content-type": "application/json" },
      body: "{",
    });
    expect(await response.json()).toMatchObject({ code: 50109 });
  });

  it("are logged with their answers", async () => {
    const { standIn, client } = await scene();
    await channelOf(client, "general").send("hello");
    expect(standIn.requests.at(-1)).toMatchObject({ method: "POST", status: 200, body: { content: "hello" } });
  });

  it("fail when ordered to, as often as ordered", async () => {
    const { standIn, client } = await scene();
    const channel = channelOf(client, "general");
    standIn.fail({ method: "POST", path: /messages$/, status: 403, code: 50013, message: "Missing Permissions" });
    await expect(channel.send("one")).rejects.toMatchObject({ code: 50013 });
    expect((await channel.send("two")).content).toBe("two");
  });
});
