import { type Client, DiscordjsError, DiscordjsErrorCodes, Events } from "discord.js";
import { AttestError } from "../../errors.ts";
import type { Log } from "../../log.ts";
import type { Schedule } from "../../schedule.ts";
import { pauseAfterRefusal } from "./gateway/pauses.ts";
import { RefusalError } from "./gateway/refusal.ts";
import { NoStartsLeftError } from "./gateway/starts.ts";

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;
/** From a connection to all of its servers; large bots take a minute. */
const LONGEST_TO_READY_MS = 300_000;
/** How often a refused token is tried in all: in outages Discord refuses good ones, too. */
const TRIES_OF_A_TOKEN = 3;

/** Discord refuses the bot; only its operator can change that. */
export class LoginError extends AttestError {
  override readonly name = "LoginError";
}

/** What a login needs. */
export interface LoginParts {
  /** Makes a client; each try takes a new one, because discord.js doesn't revive one whose login failed. */
  readonly create: () => Client;
  readonly token: string;
  readonly log: Log;
  readonly schedule: Schedule;
}

/**
 * Logs in and waits until the bot is ready. An unreachable Discord is tried again, ever more slowly, without end. Where no
 * session starts are left it waits for them once.
 * @throws LoginError where trying again is pointless
 */
export async function login({ create, token, log, schedule }: LoginParts): Promise<Client<true>> {
  const pause = (ms: number) => new Promise<void>((resolve) => void schedule(resolve, ms));
  let failures = 0;
  let refusals = 0;
  let waited = false;
  for (;;) {
    try {
      return await loginOnce(create(), token, schedule);
    } catch (error) {
      if (isRefusedToken(error)) {
        throw new LoginError(
          "LOGIN",
          "Discord refuses the token. Copy a new one into DISCORD_TOKEN: Developer Portal → your application → Bot → Reset Token.",
          { cause: error },
        );
      }
      if (error instanceof RefusalError) {
        refusals += 1;
        if (!error.mayPass || refusals >= TRIES_OF_A_TOKEN) throw asLoginError(error);
        const ms = pauseAfterRefusal(refusals);
        log.warn({ code: error.closeCode }, `${error.message} Next try in ${ms / 1000} s`);
        await pause(ms);
      } else if (error instanceof NoStartsLeftError) {
        if (waited) throw asLoginError(error);
        waited = true;
        log.warn(`${error.message} Waiting until then`);
        await pause(error.waitMs);
      } else {
        const reason = error instanceof Error ? error.message : String(error);
        const ms = Math.min(FIRST_PAUSE_MS * 2 ** failures++, LONGEST_PAUSE_MS);
        log.warn({ reason }, `Discord can't be reached; next try in ${ms / 1000} s`);
        await pause(ms);
      }
    }
  }
}

async function loginOnce(client: Client, token: string, schedule: Schedule): Promise<Client<true>> {
  const ready = Promise.withResolvers<Client<true>>();
  client.once(Events.ClientReady, ready.resolve);
  await client.login(token);
  // discord.js waits without end where it couldn't read who it is.
  const cancel = schedule(() => ready.reject(new Error("READY came, but no bot of it")), LONGEST_TO_READY_MS);
  try {
    return await ready.promise;
  } catch (error) {
    await client.destroy();
    throw error;
  } finally {
    cancel();
  }
}

/** By the API. */
function isRefusedToken(error: unknown): boolean {
  return error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
}

function asLoginError(error: AttestError): LoginError {
  return new LoginError("LOGIN", error.message, { cause: error });
}
