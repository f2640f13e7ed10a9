import type { Client } from "discord.js";
import type { Engine } from "../../answering/engine.ts";
import type { Memory } from "../../answering/memory.ts";
import type { Problem } from "../../knowledge/pack/problem.ts";
import type { Accuracy } from "../../loading/load-accuracy.ts";
import type { Log } from "../../log.ts";
import type { Observer } from "../../metrics/observer.ts";
import type { NameSearch } from "../../searching/names.ts";
import type { ZoneSearch } from "../../searching/zones.ts";
import type { Store } from "../../store/store.ts";
import type { ConsideredQuestions } from "../asking/considered.ts";
import type { Popularity } from "../asking/popularity.ts";
import type { Objections } from "../curating/objections.ts";
import type { Reload } from "../curating/reload.ts";
import type { PeopleLimits } from "../people/people-limits.ts";
import type { SetupDrafts } from "../setup/drafts.ts";
import type { CommandList } from "./described.ts";
import type { PictureMaker } from "./pictures-port.ts";
import type { RecentAnswers } from "./recent-answers.ts";

/** What commands and events work with. */
export interface Bot {
  readonly client: Client<true>;
  /** The engine of the present base: a reload puts another in its place, so read it anew for each question. */
  readonly engine: Engine;
  /** The names of the same base. */
  readonly names: NameSearch;
  /** What the commands say of themselves. */
  readonly commands: CommandList;
  readonly zones: ZoneSearch;
  readonly memory: Memory;
  readonly considered: ConsideredQuestions;
  readonly store: Store;
  readonly recent: RecentAnswers;
  /** How much people may ask. */
  readonly limits: PeopleLimits;
  readonly popularity: Popularity;
  readonly drafts: SetupDrafts;
  readonly objections: Objections;
  /** The pictures of a base; messages hold the same in words. */
  readonly picturesOf: PictureMaker;
  /** What was measured of the pack; undefined where nothing was. */
  readonly accuracy: Accuracy | undefined;
  /** Whether Discord delivers ordinary messages, which answer channels need. */
  readonly readsMessages: boolean;
  /** Told of the bot's work. */
  readonly observer: Observer;
  readonly log: Log;
  readonly now: () => Temporal.Instant;
  /** Builds the base anew from its files; undefined where the bot was started without a folder. */
  readonly reload: (() => Promise<Reload>) | undefined;
  /** What is wrong with the files as they were last read; empty where the base in place is theirs. */
  readonly brokenSave: readonly Problem[];
}
