import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keptWording } from "../../../src/answering/curating/kept-wording.ts";

describe("a wording that is kept", () => {
  it.each([
    ["How many people were INJURED??", "how many people were injured"],
    ["<@123456789012345678> who is it <#99> <:sad:1234567>", "who is it"],
    ["see https://example.org/a?b=c, is it true", "see is it true"],
    ["ask @lina_92 how many", "ask how many"],
    ["write to lina.k@example.org please", "write to please"],
    ["www.example.org or example.com/path says so", "or says so"],
    ["my server 192.168.0.12 is down", "my server is down"],
    ["call +963 11 234 5678 now", "call now"],
    ["call 0170/123 45 67 or 555-12-34", "call or"],
    ["card 4111111111111111 lost", "card lost"],
    ["in 2013 1,400 died", "in 2013 1400 died"],
    ["كم عدد الجرحى؟", "كم عدد الجرحى"],
    ["I live at home with my sick mother. She is scared. Are the roads open?", "are the roads open"],
  ])("of “%s” is “%s”", (text, kept) => {
    expect(keptWording(text)).toBe(kept);
  });

  it.each(["", "???", "🇸🇾🇸🇾", "12345678", "<@123456789012345678>", "x"])("is nothing of “%s”", (text) => {
    expect(keptWording(text)).toBeUndefined();
  });

  it("is short and holds no long number, mail or web address, whatever is asked", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.emailAddress(), fc.webUrl(), fc.integer().map(String), fc.ipV4())),
        (parts) => {
          const kept = keptWording(parts.join(" ")) ?? "";
          expect(kept.length).toBeLessThanOrEqual(120);
          expect(kept).not.toMatch(/\d{5}|@|https?:/);
        },
      ),
    );
  });
});
