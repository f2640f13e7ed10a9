import type { Store } from "../../../store/store.ts";

/** What a delivery asks of the store, from its claim to the mark of what comes after the post. */
const CALLS = ["claim", "plan", "rememberPosted", "markSent", "markSteps"] as const;

/** The moments around these calls: nothing that outlives the process happens between two of them but the requests. */
export const STEPS = CALLS.flatMap((call) => [`before ${call}`, `after ${call}`]);

/**
 * A store with which the process dies as by `kill -9`.
 * @param isLast whether it dies at this step
 * @param die what it does then, at once; what comes back is waited for
 */
export function mortalStore(store: Store, isLast: (step: string) => boolean, die: () => unknown = killed): Store {
  const live = (step: string) => (isLast(step) ? die() : undefined);
  return new Proxy(store, {
    get(target, name) {
      const call: unknown = Reflect.get(target, name);
      if (typeof call !== "function" || !CALLS.some((each) => each === name)) return call;
      return async (...values: unknown[]) => {
        await live(`before ${String(name)}`);
        const result: unknown = await Reflect.apply(call, target, values);
        await live(`after ${String(name)}`);
        return result;
      };
    },
  });
}

function killed(): void {
  process.kill(process.pid, "SIGKILL");
}
