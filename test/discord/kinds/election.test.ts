import { expect, it } from "vitest";
import { scene, textOf } from "../scene.ts";

const votes = () => scene({ knowledgeDir: "test/packs/kinds/votes" });

it("has the election's own commands with their descriptions", async () => {
  const { standIn, lina, general } = await votes();
  const described = standIn.world.commands.map(({ name, description }) => `${name}: ${description}`);
  expect(described).toEqual(
    expect.arrayContaining([
      "seats: Seats by party",
      "votes: The vote by party",
      "complaints: Who counted irregularities",
      "coalition: Who could govern",
      "turnout: How many voted",
    ]),
  );
  const { message } = await lina.command(general, "help");
  expect(textOf(message)).toMatch(/\/seats.*the seats by party[\s\S]*\/votes/);
  expect(textOf(message)).not.toMatch(/toll|killed|dead/i);
});

it("counts seats and shares of the vote each for itself", async () => {
  const { lina, general } = await votes();
  const seats = await lina.command(general, "seats");
  expect(textOf(seats.message)).toMatch(/^## 150 seats\n\*\*54\*\* Harbour League\n\*\*50\*\* Old Union\n\*\*20\*\*/);
  const shares = await lina.command(general, "votes");
  expect(textOf(shares.message)).toMatch(
    /^## The vote by party\n\*\*34\.2 %\*\* Harbour League\n\*\*31\.8 %\*\* Old Union/,
  );
  expect(JSON.stringify(shares.message?.components)).toMatch(/"description":"Bar chart: .*34\.2 % Harbour League/);
  const group = await lina.command(general, "votes", { group: "share.union" });
  expect(textOf(group.message)).toContain("31.8");
});

it("calculates with seats or with percentages, as the words say, and never with both", async () => {
  const { lina, general } = await votes();
  const ask = async (question: string) => textOf((await lina.command(general, "ask", { question })).message);
  expect(await ask("how many seats do the Harbour League and the Garden Party have together?")).toMatch(
    /Seats: .*54.*20.*together \*\*74\*\*/,
  );
  expect(await ask("The Harbour League got 34.2 percent, right?")).toMatch(/Yes\./);
  expect(await ask("The Harbour League got 30.9 percent, right?")).toMatch(/That was so as of 40 % of the districts/);
  expect(await ask("how many irregularities were there?")).toMatch(/14.*Ballot Watch recorded.*63/);
});

it("writes a year without a comma, and checks none as a count", async () => {
  const { lina, samir, general } = await votes();
  const { message } = await lina.command(general, "ask", { question: "when is a recount held?" });
  expect(textOf(message)).toContain("Electoral Code of 2011");
  const post = lina.say(general, "Turnout was 70 percent. That is by the Electoral Code of 2011.");
  const checked = await samir.messageCommand(post.id, "Check this message");
  expect(textOf(checked.message)).toMatch(/\*\*70 percent\*\* differs.*\*\*68\.3 %\*\*/);
  expect(textOf(checked.message)).not.toMatch(/2,011|2011\*\* differs/);
});
