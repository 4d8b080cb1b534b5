-- The points of the newest edition of each event, made from its rows: by these all events are searched and asked at once.
-- What is folded (words, keys) is folded by the program, the same for every database.

-- The edition that the points of an event are those of; null if they were not made yet.
ALTER TABLE event ADD COLUMN points_edition INTEGER;

-- The points of an event are neighbours: its number is in their key.
CREATE TABLE programme_point(
  pk INTEGER PRIMARY KEY,
  event_pk INTEGER NOT NULL REFERENCES event(pk),
  item TEXT NOT NULL,                                   -- empty: the event as a whole
  ordinal INTEGER NOT NULL,
  title TEXT NOT NULL CHECK(title <> ''),
  people TEXT NOT NULL,                                 -- a name on each line
  room TEXT CHECK(room <> ''),
  room_key TEXT NOT NULL,                               -- venue and room, folded; empty if one of them is missing
  day TEXT NOT NULL,                                    -- empty: no date
  starts_at INTEGER,                                    -- seconds since 1970 UTC, as ends_at
  ends_at INTEGER CHECK(ends_at > starts_at),
  takes_place INTEGER NOT NULL CHECK(takes_place IN (0, 1)),
  title_words TEXT NOT NULL,
  people_words TEXT NOT NULL,
  affiliation_words TEXT NOT NULL,
  digest TEXT NOT NULL CHECK(length(digest) = 64),
  CHECK(pk / 1048576 = event_pk)
) STRICT;
CREATE UNIQUE INDEX programme_point_item ON programme_point(event_pk, item);
CREATE INDEX programme_point_start ON programme_point(starts_at) WHERE takes_place = 1;
CREATE INDEX programme_point_long ON programme_point(ends_at) WHERE takes_place = 1 AND ends_at - starts_at > 86400;
CREATE INDEX programme_point_room ON programme_point(room_key, starts_at) WHERE takes_place = 1 AND room_key <> '';

-- who is in one place at a time
CREATE TABLE programme_person(
  person TEXT NOT NULL CHECK(person <> ''),             -- the name, folded
  point_pk INTEGER NOT NULL REFERENCES programme_point(pk),
  name TEXT NOT NULL CHECK(name <> ''),
  PRIMARY KEY(person, point_pk)
) STRICT, WITHOUT ROWID;
CREATE INDEX programme_person_point ON programme_person(point_pk);

-- all words of a point, and marked ones; the row id is the key of the point
CREATE VIRTUAL TABLE programme_word USING fts5(words, tokenize = 'ascii', detail = none);
