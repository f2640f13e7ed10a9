// Preloaded by npm's scripts, and plain JavaScript so that nothing needs to be compiled before it: programs start 0.1 s
// sooner and with 25 MB less from the second time on.
import { enableCompileCache } from "node:module";

enableCompileCache();
