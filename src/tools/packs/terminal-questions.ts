import { createInterface } from "node:readline";
import { AttestError } from "../../errors.ts";

/**
 * Asks for what no option said, line by line, on a terminal or from a script. Three plain lines need no package of widgets:
 * Node's own reader takes them from a pipe, too.
 */
export class TerminalQuestions {
  readonly #reader = createInterface({ input: process.stdin });
  readonly #lines = this.#reader[Symbol.asyncIterator]();

  /**
   * Asks until the answer is good. Throws an AttestError where there is nobody to ask.
   * @param read makes of an answer what is wanted; throws an AttestError that says what is wrong with it
   */
  async ask<T>(question: string, option: string, read: (answer: string) => T): Promise<T> {
    for (let wrong = ""; ; ) {
      process.stdout.write(`${wrong}${question} `);
      const { value, done } = await this.#lines.next();
      if (done)
        throw new AttestError("NEW_EVENT", `${wrong}\n${question.replace(/[:?]$/, "")} wasn't said. Give ${option}`);
      try {
        return read(String(value).trim());
      } catch (error) {
        if (!(error instanceof AttestError)) throw error;
        wrong = `${error.message}.\n`;
      }
    }
  }

  close(): void {
    this.#reader.close();
  }
}
