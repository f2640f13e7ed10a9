import type { DeliveryKey, DeliveryStatus } from "../store/ports/deliveries.ts";
import type { Failure } from "./failures/failure.ts";

/** What one attempt came to. */
export type AttemptReport = DeliveryKey &
  (
    | {
        readonly outcome: "sent";
        readonly messageId: string;
        /** An earlier attempt had posted it. */
        readonly found: boolean;
      }
    /** Nothing changed, and the admin wants no post then. */
    | { readonly outcome: "skipped" }
    | { readonly outcome: "missed" }
    | {
        readonly outcome: "failed";
        readonly failure: Failure;
        readonly permanent: boolean;
        /** Epoch milliseconds. */
        readonly retryAt: number;
      }
    | {
        /** Not ours to send: "sent" already, "skipped", "missed", or "claimed" by an attempt that is under way. */
        readonly outcome: "taken";
        readonly status: DeliveryStatus;
      }
  );

/** The attempt could not be made or recorded: a fault of the store or of the program. Later passes settle it. */
export interface FaultReport {
  readonly outcome: "fault";
  readonly guildId: string;
  readonly channelId: string;
  readonly reason: string;
}

/** What a pass did for one server. Servers with nothing to do have no report. */
export type DeliveryReport = AttemptReport | FaultReport;
