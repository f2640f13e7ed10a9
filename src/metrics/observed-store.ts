import type { Store } from "../store/store.ts";
import { StoreError } from "../store/store-error.ts";

/** The same store, of whose failures somebody hears. */
export function observedStore(store: Store, onFailure: (code: string) => void): Store {
  const hear = (error: unknown): never => {
    onFailure(error instanceof StoreError ? error.code : "failed");
    throw error;
  };
  return new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== "function") return member;
      return (...given: unknown[]) => {
        const result: unknown = Reflect.apply(member, target, given);
        return result instanceof Promise ? result.catch(hear) : result;
      };
    },
  });
}
