import type { Rate } from "./token-buckets.ts";

/** What people may ask of the bot before it asks for patience. */
export interface Rates {
  /** Questions, commands and presses of one person, everywhere. */
  readonly member: Rate;
  /** The same of those who manage a server or its messages; no channel's and no server's crowd counts against them. */
  readonly manager: Rate;
  /** Choices while one person types. */
  readonly typing: Rate;
  /** Messages of one person that aren't for the bot, in a channel where it may answer unasked. */
  readonly overheard: Rate;
  /** Everything that is asked in one channel. */
  readonly channel: Rate;
  /** Everything that is asked in one server. */
  readonly server: Rate;
  /** Answers to commands and presses that everybody in one channel sees; what goes beyond, the asker alone sees. */
  readonly shown: Rate;
  /** Pings of one person by one other. */
  readonly pair: Rate;
  /** Pings of one person by anybody. */
  readonly pinged: Rate;
  /** Signs in one channel that an answer is coming; Discord shows each for ten seconds. */
  readonly sign: Rate;
  /** Errors that one person reports in words. */
  readonly reported: Rate;
  /** How often one person, or one channel, is told why the bot is silent. */
  readonly told: Rate;
}

const A_MINUTE = 1 / 60;

/** Generous: ten questions in a minute, or a class of thirty that asks at once, don't come near. */
export const USUAL_RATES: Rates = {
  member: { burst: 12, perSecond: 1 / 3 },
  manager: { burst: 30, perSecond: 1 },
  typing: { burst: 30, perSecond: 10 },
  overheard: { burst: 20, perSecond: 1 },
  channel: { burst: 600, perSecond: 4 },
  server: { burst: 1_200, perSecond: 20 },
  shown: { burst: 30, perSecond: 1 },
  pair: { burst: 1, perSecond: A_MINUTE },
  // Two at once and one more within the minute: three in any minute.
  pinged: { burst: 2, perSecond: A_MINUTE },
  sign: { burst: 1, perSecond: 1 / 8 },
  reported: { burst: 3, perSecond: A_MINUTE / 5 },
  told: { burst: 1, perSecond: A_MINUTE },
};

export type RateName = keyof Rates;

/** One of something for each of the rates. */
export function forEachRate<T>(make: (name: RateName) => T): Readonly<Record<RateName, T>> {
  return {
    member: make("member"),
    manager: make("manager"),
    typing: make("typing"),
    overheard: make("overheard"),
    channel: make("channel"),
    server: make("server"),
    shown: make("shown"),
    pair: make("pair"),
    pinged: make("pinged"),
    sign: make("sign"),
    reported: make("reported"),
    told: make("told"),
  };
}
