import { describe, expect, it } from "vitest";
import { askedInventory } from "../../../src/answering/inventories/asked-inventory.ts";

describe("all that a source holds of a kind", () => {
  it.each([
    ["could you list all the places in the report please", "places"],
    ["for my map: every place name in it", "places"],
    ["which places get mentioned?", "places"],
    ["who is named in the piece", "people"],
    ["how many people does the report mention", "people"],
    ["the groups and organisations it names, all of them", "groups"],
    ["which organizations are cited", "groups"],
    ["every number with its source", "figures"],
    ["give me all the figures and who gives them", "figures"],
    ["how many numbers are in it", "figures"],
    ["what dates does the text give", "times"],
    ["list the quotes in it", "quotations"],
  ])("is asked for: “%s”", (text, of) => {
    expect(askedInventory(text)).toMatchObject({ of, most: undefined });
  });

  it.each([
    ["name three places", "places", 3],
    ["quiz: give me 2 groups from the article", "groups", 2],
    ["tell me a couple of numbers from it", "figures", 2],
    ["give me three figures for the essay", "figures", 3],
  ])("or so much of it: “%s”", (text, of, most) => {
    expect(askedInventory(text)).toMatchObject({ of, most });
  });

  it.each([
    ["who is named as the killer"],
    ["names of the victims"],
    ["is there a list of names anywhere"],
    ["list all the people"],
    ["list of the dead"],
    ["how many places were attacked"],
    ["list all people who were arrested"],
    ["which places are safe"],
    ["every place I loved is gone"],
    ["all the people in it are suffering"],
    ["where can I donate, list places"],
    ["what date did it start"],
    ["give me the number of injured"],
    ["how many people are in it"],
    ["which two figures for the fires are there"],
    ["what three numbers for the refund are there"],
    ["are there two dates for the hearing"],
  ])("isn't what narrows it: “%s”", (text) => {
    expect(askedInventory(text)).toBeUndefined();
  });
});
