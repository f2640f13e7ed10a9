import type { Kysely } from "kysely";
import type { ErrorReports } from "../../ports/afterwards/error-reports.ts";
import type { Tables } from "../../tables.ts";

/** The store's part that keeps reported errors. */
export function errorReports(db: Kysely<Tables>): ErrorReports {
  return {
    async addReport({ id, told, baseVersion, text, place, at }) {
      await db.insertInto("errorReport").values({ id, told, baseVersion, text, place, at }).execute();
    },
    reports(most, place) {
      const newest = db.selectFrom("errorReport").selectAll().orderBy("at", "desc").orderBy("id").limit(most);
      return (place === undefined ? newest : newest.where("place", "=", place)).execute();
    },
    async removeReport(id) {
      return (await db.deleteFrom("errorReport").where("id", "=", id).returning("id").execute()).length > 0;
    },
    async forgetReportsBefore(at) {
      await db.deleteFrom("errorReport").where("at", "<", at).execute();
    },
  };
}
