/** What somebody wrote to the curators about an answer; not who. */
export interface ErrorReport {
  /** Of the report alone: no id of Discord's. */
  id: string;
  /** What the answer told, as the surface that takes reports names it, such as an entry's id. */
  told: string;
  /** Of the base that it was told from. */
  baseVersion: string;
  text: string;
  /** The same for one server, without naming it. */
  place: string;
  /** Epoch milliseconds. */
  at: number;
}

/** Keeps reported errors until a curator has dealt with them. */
export interface ErrorReports {
  addReport(report: ErrorReport): Promise<void>;
  /** The newest first. @param place all places where absent */
  reports(most: number, place?: string): Promise<ErrorReport[]>;
  /** True if there was such a report. */
  removeReport(id: string): Promise<boolean>;
  forgetReportsBefore(at: number): Promise<void>;
}
