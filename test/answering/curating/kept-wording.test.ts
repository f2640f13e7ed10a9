import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keptWording as keptOf } from "../../../src/answering/curating/kept-wording.ts";
import { shippedEngine } from "../../pack-places.ts";

const { base } = shippedEngine();
const keptWording = (text: string) => keptOf(text, base);

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
    ["card 4111 1111 1111 1111 is gone", "card is gone"],
    ["call +963 11 222 3344 or 222 3344", "call or"],
    ["account 12-34-56 78 at the bank", "account at the bank"],
    ["I live in 12 Baghdad Street, who fights there?", "i live in, who fights there"],
    ["write lina at example dot com", "write"],
    ["did my uncle Mahmoud Haddad die there?", "did my uncle … die there"],
    ["who is lina_92", "who is …"],
    ["is John in Latakia?", "is … in latakia"],
    ["in 2013 1,400 died", "in 2013 1400 died"],
    ["كم عدد الجرحى؟", "كم عدد الجرحى"],
    ["هل قُتل محمود الزعبي في اللاذقية؟", "هل قتل … في اللاذقية"],
    ["I live at home with my sick mother. She is scared. Are the roads open?", "are the roads open"],
  ])("of “%s” is “%s”", (text, kept) => {
    expect(keptWording(text)).toBe(kept);
  });

  it.each(["", "???", "🇸🇾🇸🇾", "12345678", "Mahmoud Haddad Khoury", "сколько раненых?", "<@123456789012345678>", "x"])(
    "is nothing of “%s”",
    (text) => {
      expect(keptWording(text)).toBeUndefined();
    },
  );

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
