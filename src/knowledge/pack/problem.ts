import { AttestError } from "../../errors.ts";

/** Something wrong in the pack: where it stands, what it is, and what a curator can do about it. */
export interface Problem {
  /** Path relative to the pack's folder. */
  readonly file: string;
  /** 1-based; 0 where the problem is the folder or file as a whole. */
  readonly line: number;
  readonly message: string;
  readonly remedy: string;
}

/** One line a problem: `entries/toll/total.yaml:7  message. Remedy.`; without the number where it has no line. */
export function formatProblem({ file, line, message, remedy }: Problem): string {
  return `${file}${line > 0 ? `:${line}` : ""}  ${message}. ${remedy}.`;
}

/** The pack can't be used; holds all problems at once. */
export class KnowledgeError extends AttestError {
  override readonly name = "KnowledgeError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    super("KNOWLEDGE", `The knowledge has ${count}:\n${problems.map(formatProblem).join("\n")}`);
    this.problems = problems;
  }
}
