import { AttachmentBuilder, ComponentType, MessageFlags } from "discord.js";
import { describe, expect, it } from "vitest";
import { channelOf, scene } from "./bot.ts";

const onePixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

function picture(): AttachmentBuilder {
  return new AttachmentBuilder(onePixel, { name: "toll.png", description: "A chart" });
}

describe("attachments", () => {
  it("are served back on a local address", async () => {
    const { standIn, client } = await scene();
    const sent = await channelOf(client, "general").send({ content: "Chart", files: [picture()] });
    const attachment = sent.attachments.first();
    expect(attachment).toMatchObject({ name: "toll.png", description: "A chart", width: 1, height: 1 });
    const served = await fetch(attachment?.url ?? "");
    expect(served.headers.get("content-type")).toBe("image/png");
    expect(Buffer.from(await served.arrayBuffer())).toEqual(onePixel);
    expect(standIn.violations).toEqual([]);
  });

  it("that a component shows stand in the component alone", async () => {
    const { standIn, client } = await scene();
    const gallery = { type: ComponentType.MediaGallery, items: [{ media: { url: "attachment://toll.png" } }] } as const;
    const sent = await channelOf(client, "general").send({
      flags: MessageFlags.IsComponentsV2,
      components: [gallery],
      files: [picture()],
    });
    expect(sent.attachments.size).toBe(0);
    expect(sent.components[0]?.toJSON()).toMatchObject({
      items: [{ media: { url: expect.stringContaining("/attachments/"), width: 1, content_type: "image/png" } }],
    });
    expect(standIn.violations).toEqual([]);
  });

  it("that a component names must come along", async () => {
    const { client } = await scene();
    const gallery = { type: ComponentType.MediaGallery, items: [{ media: { url: "attachment://no.png" } }] } as const;
    const sending = channelOf(client, "general").send({ flags: MessageFlags.IsComponentsV2, components: [gallery] });
    await expect(sending).rejects.toMatchObject({ code: 50035 });
  });
});
