import type { Asked, FaultOrder } from "./fault.ts";

/** Discord refuses a list of commands for this one's sake. */
export function refusedCommand(name: string): FaultOrder {
  const holdsIt = ({ body }: Asked) => Array.isArray(body) && body.some((command) => command?.name === name);
  const complaint = {
    name: { _errors: [{ code: "APPLICATION_COMMAND_INVALID_NAME", message: "Command name is invalid" }] },
  };
  const errors = (body: unknown) => {
    const index = Array.isArray(body) ? body.findIndex((command) => command?.name === name) : 0;
    return { [index]: complaint };
  };
  const ends = { status: 400, code: 50035, message: "Invalid Form Body", errors };
  return { path: /\/commands$/, method: "PUT", when: holdsIt, ends, times: Number.POSITIVE_INFINITY };
}

/** Discord refuses whatever comes with a picture. */
export function refusedPictures(times = Number.POSITIVE_INFINITY): FaultOrder {
  const ends = { status: 400, code: 50035, message: "Invalid Form Body" };
  return { path: /./, when: ({ files }) => files > 0, ends, times };
}

/** The bot's token is void: all is refused but what an interaction's own token allows. */
export function tokenTakenBack(times = Number.POSITIVE_INFINITY): FaultOrder {
  return { path: /^\/(?!interactions\/|webhooks\/)/, ends: { status: 401, message: "401: Unauthorized" }, times };
}
