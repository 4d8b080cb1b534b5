-- The points of the newest edition of each event, made from its rows: by these all events are searched and asked at once.
-- What is folded (words, keys) is folded by the program, the same for every database.

-- The edition that the points of an event are those of; null if they were not made yet.
ALTER TABLE event ADD COLUMN points_edition BIGINT;

-- The points of an event are neighbours: its number is in their key.
CREATE TABLE programme_point(
  pk BIGINT PRIMARY KEY,
  event_pk BIGINT NOT NULL REFERENCES event(pk),
  item TEXT COLLATE "C" NOT NULL,                                   -- empty: the event as a whole
  ordinal BIGINT NOT NULL,
  title TEXT COLLATE "C" NOT NULL CHECK(title <> ''),
  people TEXT COLLATE "C" NOT NULL,                                 -- a name on each line
  room TEXT COLLATE "C" CHECK(room <> ''),
  room_key TEXT COLLATE "C" NOT NULL,                               -- venue and room, folded; empty if one of them is missing
  day TEXT COLLATE "C" NOT NULL,                                    -- empty: no date
  starts_at BIGINT,                                    -- seconds since 1970 UTC, as ends_at
  ends_at BIGINT CHECK(ends_at > starts_at),
  takes_place BIGINT NOT NULL CHECK(takes_place IN (0, 1)),
  title_words TEXT COLLATE "C" NOT NULL,
  people_words TEXT COLLATE "C" NOT NULL,
  affiliation_words TEXT COLLATE "C" NOT NULL,
  digest TEXT COLLATE "C" NOT NULL CHECK(length(digest) = 64),
  CHECK(pk / 1048576 = event_pk)
);
CREATE UNIQUE INDEX programme_point_item ON programme_point(event_pk, item);
CREATE INDEX programme_point_start ON programme_point(starts_at) WHERE takes_place = 1;
CREATE INDEX programme_point_long ON programme_point(ends_at) WHERE takes_place = 1 AND ends_at - starts_at > 86400;
CREATE INDEX programme_point_room ON programme_point(room_key, starts_at) WHERE takes_place = 1 AND room_key <> '';

-- who is in one place at a time
CREATE TABLE programme_person(
  person TEXT COLLATE "C" NOT NULL CHECK(person <> ''),             -- the name, folded
  point_pk BIGINT NOT NULL REFERENCES programme_point(pk),
  name TEXT COLLATE "C" NOT NULL CHECK(name <> ''),
  PRIMARY KEY(person, point_pk)
);
CREATE INDEX programme_person_point ON programme_person(point_pk);

-- all words of a point, and marked ones
CREATE TABLE programme_word(
  point_pk BIGINT PRIMARY KEY REFERENCES programme_point(pk),
  words TSVECTOR NOT NULL
);
CREATE INDEX programme_word_words ON programme_word USING gin(words);
