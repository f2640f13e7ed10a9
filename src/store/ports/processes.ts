/** A process of the bot, as it says of itself. Times are epoch milliseconds. */
export interface BotProcess {
  /** Unique to this start of it. */
  id: string;
  /** The numbers of its shards in order, with commas between them. */
  shards: string;
  shardCount: number;
  /** The version of the base that it answers from, and since when some process has had it. */
  base: string;
  baseSince: number;
  /** Its latest sign of life. */
  beatAt: number;
  /** From when on it answers in the place of another one; null where there was none. */
  takesOverAt: number | null;
  /** From when on it leaves its shards to another one; null while none takes them over. */
  leavesAt: number | null;
}

/** Some of the bot's shards. */
export interface OwnShards {
  readonly ids: readonly number[];
  readonly count: number;
}

/** Lets the processes of one bot know of each other. */
export interface Processes {
  /** Writes what the process says of itself; resolves to all that gave a sign of life since then. */
  beat(process: BotProcess, aliveSince: number): Promise<BotProcess[]>;
  /** All that gave a sign of life since then. */
  livingProcesses(aliveSince: number): Promise<BotProcess[]>;
  /** It is gone, and so are those that died long before. */
  forgetProcess(id: string, now: number): Promise<void>;
  /**
   * Takes the next turn of a group of shards to identify, across all processes; resolves to its moment.
   * @param apartMs between two turns
   */
  identifyTurn(group: number, now: number, apartMs: number): Promise<number>;
}
