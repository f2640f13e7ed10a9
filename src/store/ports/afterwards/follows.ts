import type { PostedFact } from "../posted-answers.ts";

/** Something that a person follows. */
export interface Followed {
  /** What was told, as the surface names it. */
  told: string;
  /** Its facts, in the version that the person knows of. */
  facts: readonly PostedFact[];
}

/** A claim to tell a person of corrections. What failed or died leaves it as it is, and it gets stale. */
export interface FollowerClaim {
  language: string;
  followed: readonly Followed[];
  /** Whether an earlier claim was never ended: its message may stand. */
  isBroken: boolean;
}

/** Keeps who follows which answers, and lets one process at a time tell a person of a correction. */
export interface Follows {
  /** False where they follow it already. @param at epoch milliseconds */
  follow(userId: string, language: string, followed: Followed, at: number): Promise<boolean>;
  /** True if they followed it. */
  unfollow(userId: string, told: string): Promise<boolean>;
  /** What a person follows, the oldest first. */
  followedBy(userId: string): Promise<string[]>;
  /** Forgets a person; how much they followed. */
  forgetFollower(userId: string): Promise<number>;
  /** Ids of the people who know another version of the fact. */
  followersOfOther(fact: string, version: number): Promise<string[]>;
  /** Undefined where somebody's claim isn't ended, unless it was made before `staleBefore`, or where nobody of that id follows. */
  claimFollower(userId: string, at: number, staleBefore: number): Promise<FollowerClaim | undefined>;
  /** Ends the claim, whoever holds it: the person knows of these versions. */
  markFollowerTold(userId: string, facts: readonly PostedFact[]): Promise<void>;
}
