import { expect, it } from "vitest";
import { eventually } from "../../eventually.ts";
import { orrinOnBase } from "../../knowledge/base-pack.ts";
import { temporaryPack, writeInto } from "../../knowledge/temporary-pack.ts";
import { scene, textOf } from "../scene.ts";

it("a base in use is watched, shown and tried like the event's own entries", async () => {
  const files = orrinOnBase();
  const folder = temporaryPack(files);
  const { samir, general } = await scene({ knowledgeDir: folder });
  const preview = async () => textOf((await samir.command(general, "preview", { entry: "unknown.injured" })).message);
  expect(await preview()).toContain("My source doesn't say how many were injured.");
  const { message } = await samir.command(general, "try", { wording: "number of wounded" });
  expect(textOf(message)).toContain("unknown.injured");

  const injured = files["base/unknown/injured.yaml"] ?? "";
  writeInto(folder, { "base/unknown/injured.yaml": injured.replace("how many were injured. }", "who was hurt. }") });
  await eventually(async () => expect(await preview()).toContain("who was hurt."));
});
