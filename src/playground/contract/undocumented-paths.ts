/** Where the input has something that parsing left out, compared all the way down. */
export function undocumentedPaths(input: unknown, parsed: unknown, at: readonly PropertyKey[] = []): PropertyKey[][] {
  if (Array.isArray(input) && Array.isArray(parsed)) {
    return input.flatMap((item, index) => undocumentedPaths(item, parsed[index], [...at, index]));
  }
  if (!isRecord(input) || !isRecord(parsed)) return [];
  return Object.entries(input).flatMap(([key, value]) => {
    if (value === undefined) return [];
    return key in parsed ? undocumentedPaths(value, parsed[key], [...at, key]) : [[...at, key]];
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
