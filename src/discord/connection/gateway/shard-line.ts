import {
  type FetchingStrategyOptions,
  type IIdentifyThrottler,
  type SessionInfo,
  type WebSocketManager,
  WebSocketShard,
  type WebSocketShardDestroyOptions,
  WebSocketShardDestroyRecovery,
  WebSocketShardEvents,
  WebSocketShardStatus,
} from "@discordjs/ws";
import { GatewayDispatchEvents, GatewayOpcodes, type GatewayReadyDispatch } from "discord.js";
import { type BadFrame, dropSocket, guardFrames } from "./frames.ts";
import type { Intake } from "./intake.ts";

/** What a line is made with. */
export interface LineParts {
  readonly manager: WebSocketManager;
  readonly options: FetchingStrategyOptions;
  readonly throttler: IIdentifyThrottler;
  readonly intake: Intake;
  /** The servers that the client believes to be the shard's. */
  readonly serversOf: (shard: number) => readonly string[];
}

/** What whoever keeps a line is asked and told. */
export interface LineKeeper {
  /** Resolves when the line may connect, with the address to resume at if it isn't the session's own. */
  turn(line: ShardLine): Promise<string | undefined>;
  onHello(): void;
  /** It identified or resumed. */
  onThere(): void;
  /** Discord is alive. */
  onSign(): void;
  onBadFrame(fault: BadFrame): void;
  onClosed(code: number, reason: string | undefined): void;
}

/** Closed in such a way that the session can be resumed. */
const TO_RESUME = 4200;

/** One shard of @discordjs/ws, and what it has to say, until it is retired. */
export class ShardLine {
  readonly #id: number;
  readonly #parts: LineParts;
  readonly #keeper: LineKeeper;
  readonly #shard: WebSocketShard;
  #isRetired = false;
  #lastError: string | undefined;

  constructor(id: number, parts: LineParts, keeper: LineKeeper) {
    this.#id = id;
    this.#parts = parts;
    this.#keeper = keeper;
    const { manager, options, throttler } = parts;
    this.#shard = new WebSocketShard(
      {
        options,
        retrieveSessionInfo: () => this.#sessionInfo(),
        updateSessionInfo: async (_, info) => {
          if (!this.#isRetired) await manager.options.updateSessionInfo(id, info);
        },
        waitForIdentify: (_, signal) => throttler.waitForIdentify(id, signal),
      },
      id,
    );
    guardFrames(this.#shard, (fault) => keeper.onBadFrame(fault));
    this.#listen();
  }

  get status(): WebSocketShardStatus {
    return this.#shard.status;
  }

  connect(): void {
    // What its promise would tell, its events do.
    this.#shard.connect().catch(() => undefined);
  }

  send(...[payload]: Parameters<WebSocketShard["send"]>): Promise<void> {
    return this.#shard.send(payload);
  }

  /** Drops the connection and resumes at once, so that Discord sends again what got lost. */
  resume(reason: string): void {
    this.#shard.destroy({ reason, recover: WebSocketShardDestroyRecovery.Resume }).catch(() => undefined);
  }

  /** Ends it without waiting for the other side, which may be dead. Nothing is heard of it any more. */
  retire(): void {
    this.#isRetired = true;
    dropSocket(this.#shard);
    this.#parts.manager.emit(WebSocketShardEvents.Closed, { code: TO_RESUME, shardId: this.#id });
  }

  /** Ends it in good order. Resolves when the other side has closed too, which may take long. */
  async goodbye(options: Omit<WebSocketShardDestroyOptions, "recover">): Promise<void> {
    this.#isRetired = true;
    if (this.status === WebSocketShardStatus.Ready) await this.#shard.destroy(options);
  }

  drop(): void {
    dropSocket(this.#shard);
  }

  async #sessionInfo(): Promise<SessionInfo | null> {
    const session = () => this.#parts.manager.options.retrieveSessionInfo(this.#id);
    // Asked while idle, it is about to connect.
    if (this.status !== WebSocketShardStatus.Idle) return session();
    // Nothing waits for one that is to connect no more.
    if (this.#isRetired) return new Promise(() => undefined);
    const resumeURL = await this.#keeper.turn(this);
    const info = await session();
    return info && resumeURL !== undefined ? { ...info, resumeURL } : info;
  }

  #listen(): void {
    const { manager, intake } = this.#parts;
    const keeper = this.#keeper;
    const shardId = this.#id;
    const shard = this.#shard;
    const unlessRetired =
      <Payload extends unknown[]>(work: (...payload: Payload) => void) =>
      (...payload: Payload) => {
        if (!this.#isRetired) work(...payload);
      };
    shard.on(WebSocketShardEvents.Debug, (payload) => {
      manager.emit(WebSocketShardEvents.Debug, { ...payload, shardId });
    });
    shard.on(
      WebSocketShardEvents.Hello,
      unlessRetired(() => {
        manager.emit(WebSocketShardEvents.Hello, { shardId });
        keeper.onHello();
      }),
    );
    shard.on(
      WebSocketShardEvents.Ready,
      unlessRetired(({ data }) => {
        manager.emit(WebSocketShardEvents.Ready, { data, shardId });
        keeper.onThere();
      }),
    );
    shard.on(
      WebSocketShardEvents.Resumed,
      unlessRetired(() => {
        manager.emit(WebSocketShardEvents.Resumed, { shardId });
        keeper.onThere();
      }),
    );
    shard.on(
      WebSocketShardEvents.Dispatch,
      unlessRetired(({ data }) => {
        keeper.onSign();
        intake.take(data, (payload) => manager.emit(WebSocketShardEvents.Dispatch, { data: payload, shardId }));
        if (data.t === GatewayDispatchEvents.Ready) this.#missServers(data);
      }),
    );
    shard.on(
      WebSocketShardEvents.HeartbeatComplete,
      unlessRetired((payload) => {
        keeper.onSign();
        manager.emit(WebSocketShardEvents.HeartbeatComplete, { ...payload, shardId });
      }),
    );
    shard.on(
      WebSocketShardEvents.Error,
      unlessRetired(({ error }) => {
        this.#lastError = error.message;
        manager.emit(WebSocketShardEvents.Error, { error, shardId });
      }),
    );
    shard.on(
      WebSocketShardEvents.Closed,
      unlessRetired(({ code }) => {
        manager.emit(WebSocketShardEvents.Closed, { code, shardId });
        keeper.onClosed(code, this.#lastError);
        this.#lastError = undefined;
      }),
    );
  }

  /** discord.js doesn't notice that the bot was removed from a server while it wasn't there: READY no longer lists it. */
  #missServers({ d, s }: GatewayReadyDispatch): void {
    const { manager, intake, serversOf } = this.#parts;
    const shardId = this.#id;
    const listed = new Set(d.guilds.map(({ id }) => id));
    for (const id of serversOf(shardId).filter((known) => !listed.has(known))) {
      intake.take({ op: GatewayOpcodes.Dispatch, t: GatewayDispatchEvents.GuildDelete, s, d: { id } }, (data) =>
        manager.emit(WebSocketShardEvents.Dispatch, { data, shardId }),
      );
    }
  }
}
