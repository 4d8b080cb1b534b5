-- Who saved an edition and what was said about it; and what is kept of calendars, so that they need not be made from all
-- editions each time.

ALTER TABLE edition ADD COLUMN saved_by TEXT COLLATE "C";
ALTER TABLE edition ADD COLUMN note TEXT COLLATE "C";
-- The digest of the calendar entries as of this edition; null if they were not made then.
ALTER TABLE edition ADD COLUMN calendar_digest TEXT COLLATE "C" CHECK(length(calendar_digest) = 64);

-- The history of each entry of an event's calendar as of its newest edition. Nothing here changes with an edition that
-- does not touch the entry: so the newest edition has no number, and how many lack the item follows from the last one.
CREATE TABLE calendar_entry(
  event_pk BIGINT NOT NULL REFERENCES event(pk),
  item TEXT COLLATE "C" NOT NULL,                                   -- empty: the entry for the event as a whole
  ordinal BIGINT NOT NULL,
  created BIGINT NOT NULL,                             -- seconds since 1970 UTC, as all times here
  changed BIGINT NOT NULL,
  sequence BIGINT NOT NULL CHECK(sequence >= 0),
  exported BYTEA NOT NULL CHECK(octet_length(exported) IN (0, 32)),
  placed BYTEA NOT NULL CHECK(octet_length(placed) IN (0, 32)),
  last_edition BIGINT CHECK(last_edition >= 1),        -- that holds the item; null: the newest one
  cancelled BIGINT,
  PRIMARY KEY(event_pk, item)
);
