import { publishedVersion, publishedZone } from "./published-zones.ts";

/** What a zone's clocks show. Moments are epoch milliseconds. */
export interface ZoneRules {
  /** Milliseconds that the zone's clocks are ahead of UTC. */
  offsetAt(moment: number): number;
  /** When the clocks next change after a moment; undefined where no change is known. */
  nextChange(moment: number): number | undefined;
}

/** The published rules are taken between these: the past is settled, and later changes of a yearly pattern are left to Node. */
const PUBLISHED_FROM = Date.UTC(2020, 0);
const PUBLISHED_UNTIL = Date.UTC(2037, 0);
const LAST_PUBLISHED_YEAR = Date.UTC(2036, 0);
const NANOSECONDS = 1_000_000;
const known = new Map<string, ZoneRules>();

/** Version of the zones' rules in use, such as `2026f`: the package's or, where that is no older, Node's. */
export function rulesVersion(): string {
  return nodeIsCurrent() ? (process.versions.tz ?? "") : publishedVersion();
}

/** The newest rules at hand for a zone. @throws RangeError where there is no such zone */
export function rulesOf(zone: string): ZoneRules {
  let rules = known.get(zone);
  if (!rules) {
    rules = newestRules(zone);
    known.set(zone, rules);
  }
  return rules;
}

/** Node's versions grow with the alphabet: 2026c, 2026f, 2027a. */
function nodeIsCurrent(): boolean {
  return (process.versions.tz ?? "") >= publishedVersion();
}

function newestRules(zone: string): ZoneRules {
  const node = rulesOfNode(zone);
  const published = nodeIsCurrent() ? undefined : publishedZone(zone);
  if (!published) return node;
  const first = published.untils.findIndex((until) => until > PUBLISHED_FROM);
  const [untils, offsets] = [published.untils.slice(first), published.offsets.slice(first)];
  const later = untils.some((until) => until >= LAST_PUBLISHED_YEAR && until < Number.POSITIVE_INFINITY)
    ? node
    : undefined;
  const stretchAt = (moment: number) => untils.findIndex((until) => moment < until);
  return {
    offsetAt(moment) {
      if (moment < PUBLISHED_FROM) return node.offsetAt(moment);
      if (later && moment >= PUBLISHED_UNTIL) return later.offsetAt(moment);
      return offsets[stretchAt(moment)] ?? 0;
    },
    nextChange(moment) {
      if (moment < PUBLISHED_FROM) {
        const settled = node.nextChange(moment);
        if (settled !== undefined && settled < PUBLISHED_FROM) return settled;
      }
      // What only gets another name is no change of the clocks.
      const next =
        untils.find((until, i) => until > moment && offsets[i] !== offsets[i + 1]) ?? Number.POSITIVE_INFINITY;
      if (next < PUBLISHED_UNTIL) return next;
      return later?.nextChange(Math.max(moment, PUBLISHED_UNTIL));
    },
  };
}

function rulesOfNode(zone: string): ZoneRules {
  const local = (moment: number) => Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
  local(0);
  return {
    offsetAt: (moment) => local(moment).offsetNanoseconds / NANOSECONDS,
    nextChange: (moment) => local(moment).getTimeZoneTransition("next")?.epochMilliseconds,
  };
}
