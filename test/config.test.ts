import { describe, expect, it } from "vitest";
import { ConfigError, loadConfig } from "../src/config.ts";

const TOKEN = "MTIzNDU2Nzg5.Gabcde.f_-123456789";

describe("the configuration", () => {
  it("has a default for everything", () => {
    expect(loadConfig({})).toEqual({
      discordToken: undefined,
      discordApiUrl: "https://discord.com/api",
      pack: { folder: "knowledge", cache: "node_modules/.cache/attest" },
      databasePath: undefined,
      playgroundPort: 4800,
      messageContent: false,
      logLevel: "warn",
    });
  });

  it("keeps a file and logs more with a token", () => {
    const config = loadConfig({ DISCORD_TOKEN: TOKEN });
    expect(config.discordToken).toBe(TOKEN);
    expect(config.databasePath).toBe("data/attest.db");
    expect(config.logLevel).toBe("info");
  });

  it("takes what is set", () => {
    const config = loadConfig({
      DISCORD_API_URL: "http://127.0.0.1:4801/api/",
      KNOWLEDGE_DIR: " packs/flood ",
      DATABASE_PATH: "/var/lib/attest.db",
      PLAYGROUND_PORT: "0",
      LOG_LEVEL: "debug",
    });
    expect(config.discordApiUrl).toBe("http://127.0.0.1:4801/api");
    expect(config.pack.folder).toBe("packs/flood");
    expect(config.databasePath).toBe("/var/lib/attest.db");
    expect(config.playgroundPort).toBe(0);
    expect(config.logLevel).toBe("debug");
  });

  it("takes an empty variable as not set", () => {
    const empty = {
      DISCORD_TOKEN: "",
      DISCORD_API_URL: " ",
      KNOWLEDGE_DIR: "",
      DATABASE_PATH: "\t",
      PLAYGROUND_PORT: "",
    };
    expect(loadConfig({ ...empty, LOG_LEVEL: "", OTHER: undefined })).toEqual(loadConfig({}));
  });

  it("ignores variables of others", () => {
    expect(loadConfig({ HOME: "/root", LOG: "loud" })).toEqual(loadConfig({}));
  });
});

describe("a bad variable", () => {
  it.each([
    ["DISCORD_TOKEN", "token"],
    ["DISCORD_API_URL", "discord.com"],
    ["DISCORD_API_URL", "ftp://discord.com"],
    ["DATABASE_URL", "postgres:attest"],
    ["DATABASE_URL", "mysql://host/attest"],
    ["PLAYGROUND_PORT", "many"],
    ["PLAYGROUND_PORT", "65536"],
    ["PLAYGROUND_PORT", "-1"],
    ["PLAYGROUND_PORT", "80.5"],
    ["LOG_LEVEL", "loud"],
  ])("is named: %s=%s", (name, value) => {
    expect(() => loadConfig({ [name]: value })).toThrow(ConfigError);
    expect(() => loadConfig({ [name]: value })).toThrow(new RegExp(`see \\.env\\.example\\):\\n {2}${name}: .+$`));
  });

  it("is named together with all others, in one message", () => {
    const bad = { DISCORD_TOKEN: "token", DISCORD_API_URL: "x", PLAYGROUND_PORT: "many", LOG_LEVEL: "loud" };
    expect(() => loadConfig(bad)).toThrow(
      /\n {2}DISCORD_TOKEN: .+\n {2}DISCORD_API_URL: .+\n {2}PLAYGROUND_PORT: .+\n {2}LOG_LEVEL: .+$/,
    );
  });

  it("is never shown when it is the token", () => {
    const secret = "secret-but-malformed";
    expect(() => loadConfig({ DISCORD_TOKEN: secret })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining(secret) }),
    );
  });
});
