import type { IntentSet } from "./intent-contestants.ts";

/** What a process measures one engine with. */
export interface PeerTask {
  readonly name: string;
  /** The pack's folder. */
  readonly pack: string;
  /** Phrasings of each entry; undefined for all. */
  readonly phrasings: number | undefined;
  /** The same, read already. */
  readonly entries: IntentSet["entries"];
  readonly questions: readonly string[];
}

/** What an engine makes of a question. */
export interface PeerReply {
  /** The likeliest entry; empty where it finds none. */
  readonly id: string;
  /** Higher is surer; none is 0. */
  readonly score: number;
  /** Whether it gives this as its answer; engines that decide nothing give whatever they find. */
  readonly isGiven: boolean;
  /** What it says, where that isn't the entry's text. */
  readonly text?: string | undefined;
}

/** What a process tells. */
export interface PeerResult {
  readonly replies: readonly PeerReply[];
  /** Milliseconds for each question. */
  readonly times: readonly number[];
  /** From the phrasings in memory to an engine that answers. */
  readonly loadMs: number;
  /** Bytes that it takes beside the phrasings, after a collection. */
  readonly bytes: number;
}

/** This project's engine among its peers. */
export const OWN = "Attest";
