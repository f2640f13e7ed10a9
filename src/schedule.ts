/** Runs `task` once after `ms`; the returned function cancels it. */
export type Schedule = (task: () => void, ms: number) => () => void;

/** On the clock of the process. */
export const onTimer: Schedule = (task, ms) => {
  const timer = setTimeout(task, ms);
  return () => clearTimeout(timer);
};
