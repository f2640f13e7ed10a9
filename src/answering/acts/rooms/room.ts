import type { Answer } from "../../answer.ts";
import type { Done } from "../act-of.ts";
import type { ReadPart } from "../read-part.ts";

/** Answers what a part does, where it can; what all rooms leave is answered as a question. */
export type Room = (part: ReadPart, done: Done) => Answer | undefined;
