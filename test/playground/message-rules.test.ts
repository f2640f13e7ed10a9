import { type APIMessageTopLevelComponent, ComponentType, MessageFlags } from "discord.js";
import { describe, expect, it } from "vitest";
import { componentsV2Errors } from "../../src/playground/messages/rules/components-v2.ts";
import { interactiveErrors } from "../../src/playground/messages/rules/interactive.ts";
import { channelOf, scene } from "./bot.ts";

const flags = MessageFlags.IsComponentsV2;
const text = (content: string): APIMessageTopLevelComponent => ({ type: ComponentType.TextDisplay, content });
const button = (custom_id: string) => ({ type: ComponentType.Button, style: 2, label: "A", custom_id }) as const;

describe("Components V2", () => {
  it("need their flag", () => {
    const errors = componentsV2Errors({ components: [text("hello")] });
    expect(errors).toMatchObject([{ path: ["components", 0, "type"], code: "UNION_TYPE_CHOICES" }]);
  });

  it("exclude content and embeds", () => {
    const errors = componentsV2Errors({ flags, content: "a", embeds: [{ title: "b" }], components: [text("c")] });
    expect(errors.map(({ path }) => path)).toEqual([["content"], ["embeds"]]);
  });

  it("may be forty, counted inside containers too", () => {
    const container = (count: number): APIMessageTopLevelComponent => ({
      type: ComponentType.Container,
      components: Array.from({ length: count }, () => ({ type: ComponentType.TextDisplay, content: "a" }) as const),
    });
    expect(componentsV2Errors({ flags, components: [container(39)] })).toEqual([]);
    expect(componentsV2Errors({ flags, components: [container(40)] })).toHaveLength(1);
  });

  it("may hold 4,000 characters altogether", () => {
    expect(componentsV2Errors({ flags, components: [text("a".repeat(3999)), text("b")] })).toEqual([]);
    expect(componentsV2Errors({ flags, components: [text("a".repeat(4000)), text("b")] })).toHaveLength(1);
  });

  it("are numbered and filled in when sent", async () => {
    const { standIn, client } = await scene();
    const sent = await channelOf(client, "general").send({
      flags,
      components: [
        { type: ComponentType.Container, components: [text("a") as never, { type: ComponentType.Separator }] },
      ],
    });
    expect(standIn.world.messages.get(sent.id)?.message.components).toEqual([
      {
        type: ComponentType.Container,
        id: 1,
        accent_color: null,
        spoiler: false,
        components: [
          { type: ComponentType.TextDisplay, id: 2, content: "a" },
          { type: ComponentType.Separator, id: 3, spacing: 1, divider: true },
        ],
      },
    ]);
    expect(standIn.violations).toEqual([]);
  });

  it("stay what they are: an edit can't bring content back", async () => {
    const { client } = await scene();
    const sent = await channelOf(client, "general").send({ flags, components: [text("a")] });
    await expect(sent.edit({ content: "b" })).rejects.toMatchObject({ code: 50035 });
  });
});

describe("interactive components", () => {
  it("have custom ids that are unique in the message", () => {
    const row = { type: ComponentType.ActionRow, components: [button("a"), button("a")] } as const;
    expect(interactiveErrors({ components: [row as never] })).toMatchObject([
      { path: ["components", 0, "components", 1, "custom_id"], code: "COMPONENT_CUSTOM_ID_DUPLICATED" },
    ]);
  });

  it("lead somewhere", () => {
    const link = { type: ComponentType.Button, style: 5, label: "A" };
    const errors = interactiveErrors({ components: [{ type: ComponentType.ActionRow, components: [link] } as never] });
    expect(errors).toMatchObject([{ code: "BASE_TYPE_REQUIRED", path: ["components", 0, "components", 0, "url"] }]);
  });
});

describe("any message", () => {
  it("has at most 2,000 characters of content, and something in it", async () => {
    const { standIn, client } = await scene();
    const channel = channelOf(client, "general");
    await expect(channel.send("a".repeat(2001))).rejects.toMatchObject({ code: 50035 });
    await expect(client.rest.post(`/channels/${channel.id}/messages`, { body: {} })).rejects.toMatchObject({
      code: 50006,
    });
    expect(standIn.violations).toEqual([
      `POST /channels/${channel.id}/messages: body.content: Must be 2000 or fewer in length.`,
      `POST /channels/${channel.id}/messages: Cannot send an empty message`,
    ]);
  });
});
