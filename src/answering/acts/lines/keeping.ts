/** Gives what was made last, or makes it where what it is made from has changed. */
export type Keeping<T> = (from: unknown, make: () => T) => T;

/** Keeps the last thing made. @param isKept otherwise nothing is kept, nor compared */
export function kept<T>(isKept: boolean): Keeping<T> {
  let last: { readonly from: string; readonly made: T } | undefined;
  return (from, make) => {
    if (!isKept) return make();
    const written = JSON.stringify(from);
    if (last?.from !== written) last = { from: written, made: make() };
    return last.made;
  };
}
