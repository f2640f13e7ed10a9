-- A store as the version before the ports left it, migrations 0001 to 0005, with a row or more in each table.
-- Dumped from a SQLite file of that version; PostgreSQL takes the same statements.
CREATE TABLE "kysely_migration" ("name" varchar(255) not null primary key, "timestamp" varchar(255) not null);
CREATE TABLE "kysely_migration_lock" ("id" varchar(255) not null primary key, "is_locked" integer default 0 not null);
CREATE TABLE "daily_setting" ("guild_id" text primary key, "channel_id" text not null, "hour" integer not null, "zone" text not null, "language" text not null, "set_by" text not null, "set_at" bigint not null, "unchanged" text default 'rotate' not null, "discussion" text default 'none' not null, "paused_at" bigint, "paused_reason" text, "left_at" bigint);
CREATE TABLE "delivery" ("guild_id" text not null, "local_date" text not null, "channel_id" text not null, "status" text not null, "claimed_at" bigint not null, "first_claimed_at" bigint not null, "claimed_by" text not null, "sent_at" bigint, "message_id" text, "error" text, "retry_at" bigint, "attempts" integer not null, "base_version" text, "topic" text, constraint "delivery_guild_date" primary key ("guild_id", "local_date"));
CREATE TABLE "note" ("key" text primary key, "value" text not null);
CREATE TABLE "preference" ("owner_kind" text not null, "owner_id" text not null, "name" text not null, "value" text not null, constraint "preference_owner_name" primary key ("owner_kind", "owner_id", "name"));
CREATE TABLE "told_base" ("version" text primary key, "facts" text not null, "kept_at" bigint not null);
CREATE TABLE "posted_answer" ("message_id" text primary key, "channel_id" text not null, "posted_at" bigint not null, "shows" text not null, "language" text not null);
CREATE TABLE "posted_fact" ("message_id" text not null, "fact" text not null, "version" integer not null, "shown" integer not null, constraint "posted_fact_message_fact" primary key ("message_id", "fact"));
CREATE INDEX "posted_fact_by_fact" on "posted_fact" ("fact", "shown");
CREATE TABLE "fact_version" ("fact" text primary key, "version" integer not null, "before" integer not null, "seen_at" bigint not null);
CREATE TABLE "correction_notice" ("channel_id" text not null, "fact" text not null, "version" integer not null, constraint "correction_notice_once" primary key ("channel_id", "fact", "version"));
CREATE TABLE "unanswered" ("wording" text not null, "place" text not null, "day" text not null, "count" integer not null, constraint "unanswered_once_a_day" primary key ("wording", "place", "day"));
CREATE TABLE "feedback" ("mark" text primary key, "entry" text not null, "reason" text not null, "at" bigint not null);
CREATE TABLE "curator_role" ("guild_id" text primary key, "role_id" text not null);
CREATE TABLE "asked_count" ("place" text not null, "hour" bigint not null, "subject" text not null, "count" integer not null, constraint "asked_count_once_an_hour" primary key ("place", "hour", "subject"));
CREATE INDEX "asked_count_by_hour" on "asked_count" ("hour");
CREATE INDEX "unanswered_by_place" on "unanswered" ("place");
insert into "kysely_migration" ("name", "timestamp") values
  ('0001-daily-delivery-note', '2026-11-29T01:32:32.577Z'),
  ('0002-preference', '2026-11-29T01:32:32.578Z'),
  ('0003-summary-memory', '2026-11-29T01:32:32.580Z'),
  ('0004-curation', '2026-11-29T01:32:32.581Z'),
  ('0005-asked-counts', '2026-11-29T01:32:32.582Z');
insert into "kysely_migration_lock" ("id", "is_locked") values
  ('migration_lock', 0);
insert into "daily_setting" ("guild_id", "channel_id", "hour", "zone", "language", "set_by", "set_at", "unchanged", "discussion", "paused_at", "paused_reason", "left_at") values
  ('1', '10', 9, 'Asia/Damascus', 'en', '100', 1700000000000, 'rotate', 'none', null, null, null),
  ('2', '20', 0, 'Asia/Damascus', 'en', '100', 1700000000000, 'skip', 'thread', 1700000100000, 'Attest lacks the permission to post', null),
  ('3', '30', 9, 'Asia/Damascus', 'en', '100', 1700000000000, 'rotate', 'none', null, null, 1700000200000);
insert into "delivery" ("guild_id", "local_date", "channel_id", "status", "claimed_at", "first_claimed_at", "claimed_by", "sent_at", "message_id", "error", "retry_at", "attempts", "base_version", "topic") values
  ('1', '2026-11-01', '10', 'sent', 1700000000000, 1700000000000, 'a', 1700000001000, '555', null, null, 1, 'v1', 'where'),
  ('1', '2026-11-02', '10', 'failed', 1700086400000, 1700086400000, 'a', null, null, 'Discord didn''t answer', 1700086460000, 1, null, null),
  ('2', '2026-11-02', '20', 'missed', 1700086400000, 1700086400000, '', null, null, 'The bot wasn''t running', null, 0, null, null),
  ('1', '2026-11-03', '10', 'claimed', 1700172800000, 1700172800000, 'a', null, null, null, null, 1, null, null);
insert into "note" ("key", "value") values
  ('commands', '“quoted”');
insert into "preference" ("owner_kind", "owner_id", "name", "value") values
  ('user', '5', 'language', 'ar');
insert into "told_base" ("version", "facts", "kept_at") values
  ('v1', '[{"fact":"toll","text":"1,018"}]', 1700000000000);
insert into "posted_answer" ("message_id", "channel_id", "posted_at", "shows", "language") values
  ('555', '10', 1700000001000, 'summary:2026-11-01', 'en');
insert into "posted_fact" ("message_id", "fact", "version", "shown") values
  ('555', 'toll', 1, 3),
  ('555', 'where', 2, 2);
insert into "fact_version" ("fact", "version", "before", "seen_at") values
  ('toll', 3, 1, 1700000002000);
insert into "correction_notice" ("channel_id", "fact", "version") values
  ('10', 'toll', 3);
insert into "unanswered" ("wording", "place", "day", "count") values
  ('how many injured', 'place-1', '2026-11-01', 2);
insert into "feedback" ("mark", "entry", "reason", "at") values
  ('mark', 'toll.total', 'outdated', 1700000000000);
insert into "curator_role" ("guild_id", "role_id") values
  ('1', '77');
insert into "asked_count" ("place", "hour", "subject", "count") values
  ('place-1', 1699999200000, '/deathtoll', 1);
