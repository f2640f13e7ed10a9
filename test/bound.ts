/** How long a test waits for what may never come, in milliseconds: far above what the busiest machine takes. */
export const BOUND_MS = 120_000;
