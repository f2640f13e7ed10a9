import { type Kysely, sql } from "kysely";
import { type DailySetting, type DailySettings, UNCHANGED_MODES, USUAL_MODE } from "../ports/daily-settings.ts";
import { StoreError } from "../store-error.ts";
import type { Tables } from "../tables.ts";

const columns = [
  "guildId",
  "channelId",
  "hour",
  "zone",
  "language",
  "setBy",
  "setAt",
  "unchanged",
  "weekday",
  "discussion",
  "correctionRole",
  "crosspost",
  "tag",
  "pausedAt",
  "pausedReason",
] as const;

/** The store's part that keeps each server's daily setting. */
export function dailySettings(db: Kysely<Tables>): DailySettings {
  return {
    daily: (guildId) => db.selectFrom("dailySetting").select(columns).where("guildId", "=", guildId).executeTakeFirst(),
    async setDaily(setting) {
      check(setting);
      const { guildId, channelId, hour, zone, language, setBy, setAt } = setting;
      const { weekday = null, unchanged = USUAL_MODE, discussion = "none" } = setting;
      const { correctionRole = null, crosspost = "none", tag = null } = setting;
      const wishes = { weekday, unchanged, discussion, correctionRole, crosspost, tag };
      const present = { pausedAt: null, pausedReason: null, leftAt: null };
      const rest = { channelId, hour, zone, language, setBy, setAt, ...wishes, ...present };
      await db
        .insertInto("dailySetting")
        .values({ guildId, ...rest })
        .onConflict((conflict) => conflict.column("guildId").doUpdateSet(rest))
        .execute();
    },
    async removeDaily(guildId) {
      const removed = await db.deleteFrom("dailySetting").where("guildId", "=", guildId).returning("guildId").execute();
      return removed.length > 0;
    },
    async dailySetBy(userId) {
      const rows = await db.selectFrom("dailySetting").select("guildId").where("setBy", "=", userId).execute();
      return rows.map(({ guildId }) => guildId);
    },
    async forgetSetter(userId) {
      const made = db.updateTable("dailySetting").set({ setBy: "" }).where("setBy", "=", userId);
      return (await made.returning("guildId").execute()).length;
    },
    allDaily(own) {
      const all = db.selectFrom("dailySetting").select(columns).where("leftAt", "is", null).orderBy("guildId");
      return (own ? all.where(shardOf(own.count), "in", own.ids) : all).execute();
    },
  };
}

/** A server's shard, by Discord's formula. */
function shardOf(count: number) {
  return sql<number>`(cast(guild_id as bigint) >> 22) % ${sql.lit(count)}`;
}

function check({ hour, zone, weekday = null, unchanged = USUAL_MODE }: DailySetting): void {
  if (!Number.isInteger(hour) || hour < 0 || hour > 23) {
    throw new StoreError("invalid", `${hour} is not an hour of the day. Give a whole number from 0 to 23.`);
  }
  if (weekday !== null && (!Number.isInteger(weekday) || weekday < 1 || weekday > 7)) {
    throw new StoreError("invalid", `${weekday} is not a day of the week. Give 1 for Monday to 7 for Sunday.`);
  }
  if (!UNCHANGED_MODES.includes(unchanged)) {
    throw new StoreError("invalid", `"${unchanged}" is no mode. Give one of ${UNCHANGED_MODES.join(", ")}.`);
  }
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
  } catch (cause) {
    throw new StoreError("invalid", `"${zone}" is not a time zone. Give an IANA name such as Asia/Damascus.`, {
      cause,
    });
  }
}
