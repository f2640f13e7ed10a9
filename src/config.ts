import { z } from "zod";
import { AttestError } from "./errors.ts";
import type { PackPlace } from "./loading/pack-place.ts";
import { isPart, readShards, type ShardPlan } from "./shards/shard-plan.ts";
import { likelyMeant } from "./starting/misspelt-names.ts";

/** What the environment settles. */
export interface Config {
  /** Without one, the bot runs against the playground. */
  readonly discordToken: string | undefined;
  /** Base address of Discord's API or of a compatible server, without the version. */
  readonly discordApiUrl: string;
  /** The event pack. */
  readonly pack: PackPlace;
  /** A folder of further languages; undefined where there are only the shipped ones. */
  readonly languages: string | undefined;
  /** SQLite file with settings and deliveries; undefined keeps them in memory (playground only). */
  readonly databasePath: string | undefined;
  /** Address of a PostgreSQL database, which then takes the file's place. */
  readonly databaseUrl: string | undefined;
  readonly playgroundPort: number;
  /** Port of health and metrics on 127.0.0.1; undefined offers neither. */
  readonly metricsPort: number | undefined;
  /** Asks Discord for all messages of a server, which answer channels need; a privileged intent. */
  readonly messageContent: boolean;
  /** Which of the bot's shards this process runs. */
  readonly shards: ShardPlan;
  /** Where `npm run proxy` listens. */
  readonly proxyHost: string;
  readonly proxyPort: number;
  readonly logLevel: LogLevel;
  /** What the operator should know of the settings, one sentence each. */
  readonly notices: readonly string[];
}

const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const text = z.string().trim();
const notAPort = "must be a port, 0 to 65535 (0 takes any that is free)";
const port = z.coerce.number(notAPort).int(notAPort).min(0, notAPort).max(65_535, notAPort);
const schema = z.object({
  DISCORD_TOKEN: text
    .regex(
      /^[\w-]+\.[\w-]+\.[\w-]+$/,
      "isn't a bot token. Copy it from the Developer Portal: your application → Bot → Reset Token",
    )
    .optional(),
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/, error: "must be an address such as https://discord.com/api" })
    .default("https://discord.com/api"),
  KNOWLEDGE_DIR: text.default("knowledge"),
  // Read where languages are found, as the program starts.
  LANGUAGES_DIR: text.optional(),
  CACHE_DIR: text.default("node_modules/.cache/attest"),
  DATABASE_PATH: text.optional(),
  // The slashes, too: without them it would be taken for the name of an SQLite file.
  DATABASE_URL: z
    .url("must be an address such as postgres://user:password@host:5432/attest")
    .regex(/^postgres(ql)?:\/\//, "must be an address such as postgres://user:password@host:5432/attest")
    .optional(),
  PLAYGROUND_PORT: port.default(4800),
  METRICS_PORT: port.optional(),
  PROXY_HOST: text.default("127.0.0.1"),
  PROXY_PORT: port.default(4801),
  MESSAGE_CONTENT: z.enum(["true", "false"], { error: "must be true or false" }).default("false"),
  SHARDS: text.optional(),
  SHARD_COUNT: text.optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(", ")}` }).optional(),
});

const NO_COMMON_STORE =
  "DATABASE_URL: is missing; SHARDS leaves shards to other processes, and all of them need one PostgreSQL, where SQLite is for one process alone";

/** One message for all that is missing or malformed. */
export class ConfigError extends AttestError {
  override readonly name = "ConfigError";

  constructor(problems: readonly string[]) {
    super(
      "CONFIG",
      `The configuration needs a correction (see .env.example):\n${problems.map((problem) => `  ${problem}`).join("\n")}`,
    );
  }
}

const SETTINGS: readonly string[] = schema.keyof().options;

/**
 * Reads the configuration from environment variables; an empty one counts as not set. Throws a ConfigError.
 * @param ownNames those that stand in the bot's own file, .env, where a name that is none of its settings is a mistake
 */
export function loadConfig(
  environment: Readonly<Record<string, string | undefined>>,
  ownNames: readonly string[] = [],
): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ""),
  );
  const { mistakes, notices } = strangeNames(given, ownNames);
  const result = schema.safeParse(given);
  const shards = readShards(given.SHARDS?.trim(), given.SHARD_COUNT?.trim());
  if (typeof shards === "object" && "problem" in shards) mistakes.push(shards.problem);
  else if (isPart(shards) && given.DATABASE_URL === undefined) mistakes.push(NO_COMMON_STORE);
  if (!result.success || mistakes.length > 0 || (typeof shards === "object" && "problem" in shards)) {
    const bad = result.error?.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`) ?? [];
    // A value may break two rules that are told in the same words.
    throw new ConfigError([...new Set([...mistakes, ...bad])]);
  }
  const { data } = result;
  return {
    discordToken: data.DISCORD_TOKEN,
    discordApiUrl: data.DISCORD_API_URL.replace(/\/+$/, ""),
    pack: { folder: data.KNOWLEDGE_DIR, cache: data.CACHE_DIR },
    languages: data.LANGUAGES_DIR,
    databasePath: data.DATABASE_PATH ?? (data.DISCORD_TOKEN ? "data/attest.db" : undefined),
    databaseUrl: data.DATABASE_URL,
    playgroundPort: data.PLAYGROUND_PORT,
    metricsPort: data.METRICS_PORT,
    messageContent: data.MESSAGE_CONTENT === "true",
    shards,
    proxyHost: data.PROXY_HOST,
    proxyPort: data.PROXY_PORT,
    logLevel: data.LOG_LEVEL ?? (data.DISCORD_TOKEN ? "info" : "warn"),
    notices,
  };
}

/**
 * Names that look like the bot's settings and aren't. A mistake is one by which the bot would be another than was meant:
 * the playground instead of a bot at Discord, or a default where its own file asks for something else.
 */
function strangeNames(given: Readonly<Record<string, string | undefined>>, ownNames: readonly string[]) {
  const mistakes: string[] = [];
  const notices: string[] = [];
  for (const name of new Set([...Object.keys(given), ...ownNames])) {
    if (SETTINGS.includes(name)) continue;
    const isOwn = ownNames.includes(name);
    const meant = likelyMeant(name, SETTINGS);
    const isUnset = meant !== undefined && !(meant in given);
    if (isUnset && name in given && (isOwn || meant === "DISCORD_TOKEN"))
      mistakes.push(`${name}: is none of my settings; write ${meant}, or take it out`);
    else if (isOwn) notices.push(`${name} in .env is none of my settings${meant ? `; did you mean ${meant}?` : ""}`);
    else if (isUnset) notices.push(`${name} is none of my settings; did you mean ${meant}?`);
  }
  return { mistakes, notices };
}
