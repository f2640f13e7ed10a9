import { stringify } from "yaml";
import type { Labels } from "./labels.ts";
import type { SentRequest } from "./tap.ts";

/** What happened, and what the bot sent because of it. */
export interface Step {
  readonly title: string;
  readonly requests: SentRequest[];
  /** Whether the bot sends some of it at the same time, in no order. */
  readonly isUnordered: boolean;
}

/** The steps to read: YAML, a document a request. */
export function scriptOf(steps: readonly Step[], labels: Labels): string {
  return steps.map((step) => written(step, labels)).join("\n");
}

function written({ title, requests, isUnordered }: Step, labels: Labels): string {
  const head = `# ${labels.in(title).replaceAll("\n", "\n#   ")}\n`;
  if (requests.length === 0) return `${head}# (nothing)\n`;
  const sorted = isUnordered ? requests.toSorted((a, b) => compare(sortedBy(a), sortedBy(b))) : requests;
  return head + sorted.map((request) => document(request, labels)).join("");
}

function document({ method, path, body, files }: SentRequest, labels: Labels): string {
  const line = `--- # ${method} ${labels.in(withoutTokens(path))}\n`;
  const parts = files.length > 0 ? { payload_json: labels.through(body), files } : labels.through(body);
  return parts === undefined ? line : line + stringify(parts, { lineWidth: 0, blockQuote: "literal" });
}

/** The token is the only part of a path that isn't an id. */
function withoutTokens(path: string): string {
  return path
    .replace(/^\/interactions\/\d+\/[^/]+/, "/interactions/{id}/{token}")
    .replace(/^(\/webhooks\/\d+)\/[^/?]+/, "$1/{token}");
}

/** What takes place at the same time goes by its route, interactions first; requests of one route keep their order. */
function sortedBy({ path }: SentRequest): string {
  return path.replace("/interactions", "").replace(/\?.*/, "");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
