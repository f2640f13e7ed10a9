import type { Origin } from "./document.ts";
import type { Problem } from "./problem.ts";

/** A parsed value together with where it stands. */
export type Placed<T> = T & { readonly at: Place };

/** The file and 1-based line of a value, or of a field of it. */
export type Place = (field: readonly PropertyKey[]) => Pick<Problem, "file" | "line">;

/** A value of a file. @param path where it stands there */
export function place<T extends object>(value: T, origin: Origin, path: readonly PropertyKey[] = []): Placed<T> {
  return { ...value, at: (field) => ({ file: origin.file, line: origin.lineOf([...path, ...field]) }) };
}

/** A problem at a placed value, or at a field below it. */
export function problemAt(
  { at }: Placed<object>,
  field: readonly PropertyKey[],
  message: string,
  remedy: string,
): Problem {
  return { ...at(field), message, remedy };
}
