import type { Engine } from "../answering/engine.ts";
import type { PeopleLimits } from "../discord/people/people-limits.ts";
import type { Patience } from "../discord/requests/patience.ts";
import type { PictureMaker } from "../discord/surface/pictures-port.ts";
import type { AttestError } from "../errors.ts";
import type { PackPlace } from "../loading/pack-place.ts";
import type { Log } from "../log.ts";
import type { Observer } from "../metrics/observer.ts";
import type { Schedule } from "../schedule.ts";
import type { ShardPlan } from "../shards/shard-plan.ts";
import type { Store } from "../store/store.ts";

/** What the bot is built from. */
export interface BotParts {
  readonly apiUrl: string;
  readonly token: string;
  /** Answers until a reload brings another; a function is called while the connection comes about. */
  readonly engine: Engine | (() => Promise<Engine>);
  /** Where the pack is, to watch it and to reload it. */
  readonly pack?: PackPlace;
  readonly store: Store;
  readonly log: Log;
  readonly now?: () => Temporal.Instant;
  readonly makePictures?: PictureMaker;
  /** Whether to ask Discord for all messages, which answer channels need. */
  readonly messageContent?: boolean;
  /** Which of the bot's shards are here; one that is all by default. */
  readonly shards?: ShardPlan;
  /** Told of the bot's work. */
  readonly observer?: Observer;
  /** Told once, when the running bot can't come back to Discord: its process had better end, and say why. */
  readonly onLost?: (error: AttestError) => void;
  /**
   * Told when another process has taken this one's shards over, which it does without a gap. Without, the bot knows of no
   * other processes.
   */
  readonly onSuperseded?: () => void;
  /** By which the connection waits. */
  readonly schedule?: Schedule;
  /** How its requests wait. */
  readonly patience?: Patience;
  /** How much people may ask; without, as much as they like, as what measures the bot does. */
  readonly limits?: PeopleLimits;
}
