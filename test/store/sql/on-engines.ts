import { it } from "vitest";
import { openStore } from "../../../src/store/open-store.ts";
import { engines } from "../engines.ts";

/** Both engines by name, each with an `it` that gives every test a new, empty store. */
export const onEngines = engines.map(([name, newPlace]) => {
  const withStore = it.extend("place", newPlace).extend("store", async ({ place }, { onCleanup }) => {
    const store = await openStore(place);
    onCleanup(() => store.close());
    return store;
  });
  return [name, withStore] as const;
});
