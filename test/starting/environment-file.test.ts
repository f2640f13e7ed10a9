import { describe, expect, it } from "vitest";
import { strayLines } from "../../src/starting/environment-file.ts";

describe("a line of the environment file", () => {
  it.each([
    "",
    "# DISCORD_TOKEN is in the safe",
    "DISCORD_TOKEN=a.b.c",
    "  export LOG_LEVEL = debug # loud",
    "PLAYGROUND_PORT: 0",
    'NOTE="first\nsecond line\nthird"',
    "A=1\r\n\r\nB=2\r\n",
  ])("is in order: %j", (text) => {
    expect(strayLines(text)).toEqual([]);
  });

  it.each([
    ["DISCORD_TOKEN abc", 1, "DISCORD_TOKEN"],
    ["# mine\n\nexport METRICS_PORT 9464", 3, "METRICS_PORT"],
    ['NOTE="a\nb"\nLOG_LEVEL debug', 3, "LOG_LEVEL"],
    ["just a thought", 1, "NAME"],
  ])("that sets nothing is told with its number: %j", (text, line, name) => {
    expect(strayLines(text)).toEqual([expect.stringMatching(`^\\.env, line ${line}: .*${name}=value`)]);
  });

  it("isn't repeated: it may hold the token", () => {
    expect(strayLines("DISCORD_TOKEN s3cret").join()).not.toContain("s3cret");
  });
});
