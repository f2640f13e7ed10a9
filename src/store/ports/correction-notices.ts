import type { PostedFact } from "./posted-answers.ts";

/** Keeps which channel was told of which corrected version of a fact. */
export interface CorrectionNotices {
  wasTold(channelId: string, told: PostedFact): Promise<boolean>;
  markTold(channelId: string, told: PostedFact): Promise<void>;
}
