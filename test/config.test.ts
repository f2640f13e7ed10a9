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
      metricsPort: undefined,
      messageContent: false,
      shards: "auto",
      proxyHost: "127.0.0.1",
      proxyPort: 4801,
      logLevel: "warn",
      notices: [],
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
    ["METRICS_PORT", "many"],
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

  it.each([
    ["DATABASE_URL", "postgresql//x"],
    ["DATABASE_URL", "mysql:host"],
    ["METRICS_PORT", "-1.5"],
  ])("is named once, though %s=%s breaks two rules", (name, value) => {
    const told = () => loadConfig({ [name]: value });
    expect(told).toThrow(new RegExp(`^[^\\n]*:\\n {2}${name}: [^\\n]*$`));
  });

  it("is never shown when it is the token", () => {
    const secret = "secret-but-malformed";
    expect(() => loadConfig({ DISCORD_TOKEN: secret })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining(secret) }),
    );
  });
});

describe("a name that is none of the settings", () => {
  it.each(["DISCORD_TOKN", "DISCORDTOKEN", "discord_token", "DISCORD_TOKNE", "DISCORD-TOKEN", "DISCORD_BOT_TOKEN"])(
    "is taken for the token, and never opens the playground: %s",
    (name) => {
      expect(() => loadConfig({ [name]: TOKEN })).toThrow(/write DISCORD_TOKEN/);
      expect(() => loadConfig({ [name]: TOKEN })).toThrow(
        expect.objectContaining({ message: expect.not.stringContaining(TOKEN) }),
      );
    },
  );

  it("is a mistake in the bot's own file, where the setting that was meant is missing", () => {
    expect(() => loadConfig({ DATABASE_ULR: "postgres://host/attest" }, ["DATABASE_ULR"])).toThrow(
      /\n {2}DATABASE_ULR: .*DATABASE_URL/,
    );
    const both = { DATABASE_ULR: "x", DATABASE_URL: "postgres://host/attest" };
    expect(loadConfig(both, ["DATABASE_ULR", "DATABASE_URL"]).notices).toEqual([
      expect.stringMatching(/^DATABASE_ULR in \.env .*DATABASE_URL\?$/),
    ]);
  });

  it("is told of in the bot's own file, whatever it is, even without a value", () => {
    expect(loadConfig({ COLOUR: "blue" }, ["COLOUR", "SHADE"]).notices).toEqual([
      expect.stringMatching(/^COLOUR in \.env/),
      expect.stringMatching(/^SHADE in \.env/),
    ]);
  });

  it("is told of in the environment where it is like one that isn't set", () => {
    expect(loadConfig({ KNOWLEDGE_DRI: "packs" }).notices).toEqual([
      expect.stringMatching(/^KNOWLEDGE_DRI .*KNOWLEDGE_DIR/),
    ]);
    expect(loadConfig({ KNOWLEDGE_DRI: "packs", KNOWLEDGE_DIR: "packs" }).notices).toEqual([]);
  });

  it("is others' business in the environment", () => {
    const others = ["PATH", "CACHE_HOME", "XDG_CACHE_HOME", "PGDATABASE", "npm_config_loglevel", "MAIL", "SHLVL", "CI"];
    const given = Object.fromEntries(others.map((name) => [name, "1"]));
    expect(loadConfig({ DISCORD_TOKEN: TOKEN, ...given }).notices).toEqual([]);
  });
});
