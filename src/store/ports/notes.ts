/** Keeps small facts, such as the hash of the registered commands. */
export interface Notes {
  note(key: string): Promise<string | undefined>;
  setNote(key: string, value: string): Promise<void>;
}
