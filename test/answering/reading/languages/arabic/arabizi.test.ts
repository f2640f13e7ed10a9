import { describe, expect, it } from "vitest";
import { Arabizi } from "../../../../../src/answering/reading/languages/arabic/arabizi.ts";

const arabizi = new Arabizi(["مستشفي", "مدنيين", "جبل", "كهرباء", "معارك"], (word) => word === "homs");

describe("Arabic in Latin letters", () => {
  it.each([
    "kam wa7ed mat",
    "meen howe el ra2is",
    "shu sar bel kahraba",
    "2addesh 3adad el madaniyyin",
    "wein el ma3arek",
    "wel may?",
    "adech madaniyine",
    "hts cho kamein",
    "adech kherib",
  ])("is told from English: %s", (text) => {
    expect(arabizi.isArabizi(text)).toBe(true);
  });

  it.each([
    "how many people died",
    "who r the 2 sides",
    "gr8, thx 4 that",
    "is it on the 3rd or 4th day?",
    "b4 2moro pls",
    "HTS?",
    "wer is he",
    "heyyy",
    "wil it end",
    "kyun hua",
    "",
  ])("isn't seen in English: %s", (text) => {
    expect(arabizi.isArabizi(text)).toBe(false);
  });

  it("is whatever isn't English after an answer in Arabic", () => {
    const heard = (texts: readonly string[]) => texts.map((text) => arabizi.isArabizi(text, true));
    expect(heard(["w madaniyeh?", "homs?", "745?"])).toEqual([true, true, true]);
    expect(heard(["how many soldiers", "why", "civilians?"])).toEqual([false, false, false]);
  });

  it.each([
    ["in usual spellings", "kam wa7ed mat", "كم واحد مات"],
    ["by how a word sounds", "madaniyyin, madanyeen", "مدنيين, مدنيين"],
    ["by what it asks and joins with", "leh li mato w l may", "ليش يلي ماتوا و المي"],
    ["by other habits of spelling", "choo saar lech", "شو صار ليش"],
    ["as far as now", "la halla2?", "لهلق?"],
    ["with the article before a name", "el homs", "homs"],
    ["with the article apart or joined", "el mustashfa wel jabal", "المستشفي والجبل"],
    ["but for names that the base writes so", "shu sar b homs", "شو صار ب homs"],
    ["with ة heard before a name", "kahrabet homs", "كهرباء homs"],
    ["but for English in a row", "kam mato, give me the short version", "كم ماتوا, give me the short version"],
    ["but for English words of grammar", "meen mat for me", "مين مات for me"],
    ["but for English behind the article", "shu el article", "شو article"],
    ["letter by letter where nothing known sounds so", "trumba", "ترمبا"],
  ])("is put into Arabic letters %s", (_, text, arabic) => {
    expect(arabizi.arabised(text)).toBe(arabic);
  });

  it.each([
    ["of a known word, however it be spelled", "kam madaniyyeen", false],
    ["of words that sound but remotely like known ones", "kahrizou mo3astar?", true],
    ["of names and English", "homs, tell me please", false],
  ])("is a guess or not: %s", (_, text, isGuessed) => {
    expect(arabizi.isGuessed(text)).toBe(isGuessed);
  });

  it.each([
    ["what is surely Arabic", "bas how many are fel 7awajez", "بس how many are بالحواجز"],
    ["no hour and no English", "it's 3am, may I ask who had power", "it's 3am, may I ask who had power"],
    ["nothing that is only alike", "the Mona Lisa, sunni, hai", "the Mona Lisa, sunni, hai"],
  ])("is put into Arabic letters in an English message: %s", (_, text, mixed) => {
    expect(arabizi.withArabicWords(text)).toBe(mixed);
  });
});
