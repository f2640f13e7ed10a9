import { describe, expect, it } from "vitest";
import { scene, textOf } from "../scene.ts";

const now = () => Temporal.Instant.from("2026-11-29T14:00:00Z");
type Shown = Parameters<typeof textOf>[0];

/** The set-up panel, whose form takes a zone as it is typed. */
async function panel() {
  const parts = await scene({ now });
  const { message } = await parts.samir.command(parts.daily, "setup");
  const id = message?.id ?? "";
  return {
    ...parts,
    id,
    async type(zone: string) {
      expect(await parts.samir.press(id, "setup-zone")).toHaveProperty("modal");
      return parts.samir.submitModal("setup-zone-form", { zone });
    },
  };
}

/** The places of the menu that asks which one is meant; empty where nothing is asked. */
function placesIn(message: Shown): string[] {
  const menu = /"custom_id":"setup-zone-choice".*?"options":(\[.*?\])/.exec(JSON.stringify(message));
  return [...(menu?.[1] ?? "").matchAll(/"label":"([^"]+)"/g)].map(([, label = ""]) => label);
}

describe("the form for a time zone", () => {
  it.each([
    ["Doha", "Asia/Qatar (now 17:00, UTC+3)"],
    ["Latakia", "Asia/Damascus (now 17:00, UTC+3)"],
    ["دمشق", "Asia/Damascus (now 17:00, UTC+3)"],
    ["Tel Aviv", "Asia/Jerusalem (now 16:00, UTC+2)"],
    ["nepal", "Asia/Kathmandu (now 19:45, UTC+5:45)"],
    ["Europe/Kiev", "Europe/Kyiv (now 16:00, UTC+2)"],
    ["Winnipeg", "America/Winnipeg (now 09:00, UTC-5)"],
  ])("takes %s, and shows the time there", async (typed, shown) => {
    const { updated } = await (await panel()).type(typed);
    expect(textOf(updated)).toContain(shown);
    expect(placesIn(updated)).toEqual([]);
  });

  it("asks which place is meant, each with its time, and changes nothing before", async () => {
    const { samir, id, type, store, standIn } = await panel();
    const { updated } = await type("EST");
    expect(textOf(updated)).toContain("UTC (now 14:00)");
    expect(textOf(updated)).toContain("Which place do you mean by “EST”?");
    expect(placesIn(updated)).toContain("New York, United States: 09:00, UTC-5");
    expect(placesIn(updated).length).toBeGreaterThan(3);
    const { updated: chosen } = await samir.select(id, "setup-zone-choice", ["America/New_York"]);
    expect(textOf(chosen)).toContain("America/New_York (now 09:00, UTC-5)");
    expect(placesIn(chosen)).toEqual([]);
    await samir.press(id, "setup-save");
    expect(await store.daily(standIn.world.guild.id)).toHaveProperty("zone", "America/New_York");
  });

  it.each([
    ["GMT+3", "Damascus, Syria: 17:00, UTC+3"],
    ["Aleepo", "Aleppo, Syria: 17:00, UTC+3"],
    ["طرابلس", "Tripoli, Lebanon: 16:00, UTC+2"],
  ])("never takes %s unasked", async (typed, place) => {
    const { updated } = await (await panel()).type(typed);
    expect(placesIn(updated)).toContain(place);
  });

  it("says so where there is no such place", async () => {
    const { message } = await (await panel()).type("zzqqxx");
    expect(message?.content).toContain("no time zone like “zzqqxx”");
  });
});

describe("/setup with a zone", () => {
  it("opens the panel with the zone, or asks which place is meant", async () => {
    const { samir, daily } = await scene({ now });
    const { message: clear } = await samir.command(daily, "setup", { zone: "Jeddah" });
    expect(textOf(clear)).toContain("Asia/Riyadh");
    const { message: unclear } = await samir.command(daily, "setup", { zone: "BST" });
    expect(placesIn(unclear)).toEqual(
      expect.arrayContaining(["Dhaka, Bangladesh: 20:00, UTC+6", "London, United Kingdom: 14:00, UTC"]),
    );
  });
});
