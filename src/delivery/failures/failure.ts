import { z } from "zod";

/** The permissions that a post can lack, by their names in Discord's API. */
const PERMISSIONS = [
  "ViewChannel",
  "SendMessages",
  "SendMessagesInThreads",
  "ReadMessageHistory",
  "AttachFiles",
  "CreatePublicThreads",
] as const;
export type PermissionName = (typeof PERMISSIONS)[number];

const failureSchema = z.discriminatedUnion("kind", [
  /** Discord answered so. */
  z.object({ kind: z.literal("refused"), said: z.string(), code: z.number().optional(), isPermanent: z.boolean() }),
  /** Known without asking Discord, which would refuse. */
  z.object({ kind: z.literal("lacks"), permissions: z.array(z.enum(PERMISSIONS)) }),
  z.object({ kind: z.literal("takes-no-messages") }),
  z.object({ kind: z.literal("asks-for-pause"), seconds: z.number() }),
  z.object({ kind: z.literal("no-answer"), seconds: z.number() }),
  z.object({ kind: z.literal("unreachable"), httpStatus: z.number().optional() }),
  /** A fault of ours, in the program's own words. */
  z.object({ kind: z.literal("fault"), said: z.string() }),
]);

/** Why a summary wasn't posted: what is kept of it, in no language. `describeFailure` says it in one. */
export type Failure = Readonly<z.infer<typeof failureSchema>>;

/** Discord's JSON error code for missing permissions. */
const MISSING_PERMISSIONS = 50013;

/** Discord's JSON error code, such as 50013; undefined where it gave none. */
export function codeOf(failure: Failure): number | undefined {
  if (failure.kind === "lacks") return MISSING_PERMISSIONS;
  return failure.kind === "refused" ? failure.code : undefined;
}

/** Whether it stays so until somebody changes something. */
export function isLasting(failure: Failure): boolean {
  const { kind } = failure;
  return kind === "lacks" || kind === "takes-no-messages" || (kind === "refused" && failure.isPermanent);
}

/** As the store keeps it. */
export function formatFailure(failure: Failure): string {
  return JSON.stringify(failure);
}

/** Reads back what `formatFailure` wrote; undefined for what versions before 29 November 2026 kept, which is a text. */
export function parseFailure(kept: string): Failure | undefined {
  try {
    return failureSchema.safeParse(JSON.parse(kept)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
