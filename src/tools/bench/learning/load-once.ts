import { join } from "node:path";
import { moduleOf } from "../processes/checkout.ts";

/** A process that loads a checkout's pack without a cache, and tells the milliseconds that it took. */
const [checkout = "."] = process.argv.slice(2);
const { loadEngine } = await moduleOf(checkout, "prepare.ts");
const before = performance.now();
loadEngine?.({ folder: join(checkout, "knowledge") });
process.send?.(performance.now() - before);
