/** A field that is sent although the reference doesn't have it there, and that Discord ignores. */
interface IgnoredField {
  readonly field: string;
  readonly value: unknown;
  readonly onPaths: RegExp;
}

const ignoredFields: readonly IgnoredField[] = [
  // discord.js sends both with every message, edits and interaction callbacks included.
  { field: "tts", value: false, onPaths: /messages|callback|webhooks|threads$/ },
  { field: "enforce_nonce", value: false, onPaths: /messages|callback|webhooks|threads$/ },
  // discord.js names the only type that a message's thread can have.
  { field: "type", value: 11, onPaths: /\/threads$/ },
  { field: "type", value: 10, onPaths: /\/threads$/ },
];

/**
 * Rewrites a body where Discord is known to accept more than its OpenAPI document says, so that no violation is
 * reported for it.
 */
export function withoutKnownDifferences(path: string, body: unknown): unknown {
  if (Array.isArray(body)) return body.map((item) => withoutKnownDifferences(path, item));
  if (typeof body !== "object" || body === null) return body;
  const fields = Object.entries(body).filter(([field, value]) => !isIgnored(path, field, value));
  return Object.fromEntries(fields.map(([field, value]) => [field, asDocumented(path, field, value)]));
}

function isIgnored(path: string, field: string, value: unknown): boolean {
  return ignoredFields.some((known) => known.field === field && known.value === value && known.onPaths.test(path));
}

function asDocumented(path: string, field: string, value: unknown): unknown {
  // The message of an interaction callback, and that of a forum's post.
  if (field === "data" || field === "message") return withoutKnownDifferences(path, value);
  // The document says number; the reference in words, every library and Discord's own replies say string.
  if (field === "default_member_permissions" && typeof value === "string") return Number(value);
  return value;
}
