-- Who saved an edition and what was said about it; and what is kept of calendars, so that they need not be made from all
-- editions each time.

ALTER TABLE edition ADD COLUMN saved_by TEXT;
ALTER TABLE edition ADD COLUMN note TEXT;
-- The digest of the calendar entries as of this edition; null if they were not made then.
ALTER TABLE edition ADD COLUMN calendar_digest TEXT CHECK(length(calendar_digest) = 64);

-- The history of each entry of an event's calendar as of its newest edition. Nothing here changes with an edition that
-- does not touch the entry: so the newest edition has no number, and how many lack the item follows from the last one.
CREATE TABLE calendar_entry(
  event_pk INTEGER NOT NULL REFERENCES event(pk),
  item TEXT NOT NULL,                                   -- empty: the entry for the event as a whole
  ordinal INTEGER NOT NULL,
  created INTEGER NOT NULL,                             -- seconds since 1970 UTC, as all times here
  changed INTEGER NOT NULL,
  sequence INTEGER NOT NULL CHECK(sequence >= 0),
  exported BLOB NOT NULL CHECK(length(exported) IN (0, 32)),
  placed BLOB NOT NULL CHECK(length(placed) IN (0, 32)),
  last_edition INTEGER CHECK(last_edition >= 1),        -- that holds the item; null: the newest one
  cancelled INTEGER,
  PRIMARY KEY(event_pk, item)
) STRICT, WITHOUT ROWID;
