/** How the connection to Discord is, for whoever watches over the bot. */
export interface ConnectionHealth {
  /** Whether events arrive: the bot is logged in, and no outage is going on. */
  readonly ready: boolean;
  /** When Discord last gave a sign of life (an event, an acknowledged heartbeat), in milliseconds since the epoch. */
  readonly lastEventAt: number | undefined;
  /** How often the connection was lost and came back since the start. */
  readonly reconnects: number;
  /** Since when Discord has been out of reach, in milliseconds since the epoch; undefined while it is there. */
  readonly outageSince: number | undefined;
}
