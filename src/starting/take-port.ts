import { AttestError } from "../errors.ts";

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: "is taken by another program, perhaps another Attest",
  EACCES: "needs rights that this user hasn't",
};

/**
 * Runs the work that listens on a port of this machine.
 * @param setting the variable that names the port
 * @throws AttestError that says which port can't be had, and what to do
 */
export async function takePort<T>(setting: string, port: number, listen: () => Promise<T>): Promise<T> {
  try {
    return await listen();
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? REASONS[String(error.code)] : undefined;
    if (reason === undefined) throw error;
    const advice = `Set ${setting} to another one, or to 0 for any that is free.`;
    throw new AttestError("PORT", `Port ${port} on 127.0.0.1 ${reason}. ${advice}`, { cause: error });
  }
}
