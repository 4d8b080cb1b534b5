-- Editions of events. A content row belongs to every edition n with since_edition <= n and (until_edition is null or
-- until_edition > n); the rows without until_edition are the newest edition. Times are the clock on the wall, in the
-- zone of the event. "ordinal" orders; it does not count: there are gaps, so that a new row need not move the others.
-- What may be absent is null. One statement ends at a semicolon; no triggers.

CREATE TABLE schema_step(
  version INTEGER PRIMARY KEY CHECK(version >= 1),
  name TEXT NOT NULL,
  checksum TEXT NOT NULL CHECK(length(checksum) = 64)
) STRICT;

CREATE TABLE event(
  pk INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK(length(id) BETWEEN 1 AND 64)
) STRICT;

CREATE TABLE edition(
  event_pk INTEGER NOT NULL REFERENCES event(pk),
  number INTEGER NOT NULL CHECK(number >= 1),
  saved_at INTEGER NOT NULL,                            -- seconds since 1970 UTC
  title TEXT NOT NULL CHECK(title <> ''),
  digest TEXT NOT NULL CHECK(length(digest) = 64),      -- SHA-256 of the canonical form
  source TEXT NOT NULL,
  source_digest TEXT NOT NULL,
  PRIMARY KEY(event_pk, number)
) STRICT, WITHOUT ROWID;

-- what an event says once
CREATE TABLE announcement(
  event_pk INTEGER NOT NULL, since_edition INTEGER NOT NULL, until_edition INTEGER CHECK(until_edition > since_edition),
  title TEXT NOT NULL CHECK(title <> ''),
  subtitle TEXT CHECK(subtitle <> ''),
  motto TEXT CHECK(motto <> ''),
  series_name TEXT CHECK(series_name <> ''),
  series_number INTEGER CHECK(series_number >= 1),
  begins_time TEXT CHECK(begins_time GLOB '[0-2][0-9]:[0-5][0-9]'),
  begins_days INTEGER CHECK(begins_days BETWEEN 0 AND 366),
  ends_time TEXT CHECK(ends_time GLOB '[0-2][0-9]:[0-5][0-9]'),
  ends_days INTEGER CHECK(ends_days BETWEEN 0 AND 366),
  zone TEXT NOT NULL CHECK(zone <> ''),
  place_kind TEXT CHECK(place_kind IN ('ON_SITE', 'ONLINE', 'HYBRID')),
  venue TEXT CHECK(venue <> ''),
  address TEXT CHECK(address <> ''),
  place_link TEXT,
  access_open INTEGER CHECK(access_open IN (0, 1)),
  access_invitation INTEGER CHECK(access_invitation IN (0, 1)),
  access_registration INTEGER CHECK(access_registration IN (0, 1)),
  register_until TEXT,
  register_at TEXT CHECK(register_at <> ''),
  attendance_qualifier TEXT CHECK(attendance_qualifier IN ('EXACTLY', 'ABOUT', 'MORE_THAN', 'AT_MOST')),
  attendance_count INTEGER CHECK(attendance_count >= 0),
  status TEXT NOT NULL CHECK(status IN ('PLANNED', 'TENTATIVE', 'CANCELLED', 'FULLY_BOOKED', 'POSTPONED')),
  PRIMARY KEY(event_pk, since_edition),
  FOREIGN KEY(event_pk, since_edition) REFERENCES edition(event_pk, number),
  FOREIGN KEY(event_pk, until_edition) REFERENCES edition(event_pk, number),
  CHECK((begins_time IS NULL) = (begins_days IS NULL)),
  CHECK((ends_time IS NULL) = (ends_days IS NULL)),
  CHECK(series_number IS NULL OR series_name IS NOT NULL),
  CHECK(venue IS NULL OR coalesce(place_kind, '') IN ('ON_SITE', 'HYBRID')),
  CHECK(address IS NULL OR venue IS NOT NULL),
  CHECK(place_link IS NULL OR coalesce(place_kind, '') IN ('ONLINE', 'HYBRID')),
  CHECK((register_until IS NULL AND register_at IS NULL) OR coalesce(access_registration, 0) = 1),
  CHECK((access_open IS NULL) = (access_invitation IS NULL)),
  CHECK((access_open IS NULL) = (access_registration IS NULL)),
  CHECK(access_open IS NULL OR (access_open + access_invitation <= 1
    AND access_open + access_invitation + access_registration >= 1)),
  CHECK((attendance_qualifier IS NULL) = (attendance_count IS NULL))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX announcement_now ON announcement(event_pk) WHERE until_edition IS NULL;

-- when: a date, --MM-DD without its year, only a year, or a counted day
CREATE TABLE event_date(
  event_pk INTEGER NOT NULL, since_edition INTEGER NOT NULL, until_edition INTEGER CHECK(until_edition > since_edition),
  ordinal INTEGER NOT NULL CHECK(ordinal >= 1),
  date_kind TEXT NOT NULL CHECK(date_kind IN ('ON', 'YEAR_OPEN', 'WITHIN', 'NUMBERED')),
  date_text TEXT, date_number INTEGER,
  PRIMARY KEY(event_pk, ordinal, since_edition),
  FOREIGN KEY(event_pk, since_edition) REFERENCES edition(event_pk, number),
  FOREIGN KEY(event_pk, until_edition) REFERENCES edition(event_pk, number),
  CHECK((date_text IS NOT NULL) = (date_kind IN ('ON', 'YEAR_OPEN'))),
  CHECK((date_number IS NOT NULL) = (date_kind IN ('WITHIN', 'NUMBERED'))),
  CHECK(date_kind <> 'NUMBERED' OR date_number >= 1)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX event_date_now ON event_date(event_pk, ordinal) WHERE until_edition IS NULL;

CREATE TABLE event_language(
  event_pk INTEGER NOT NULL, since_edition INTEGER NOT NULL, until_edition INTEGER CHECK(until_edition > since_edition),
  ordinal INTEGER NOT NULL CHECK(ordinal >= 1),
  language TEXT NOT NULL,
  PRIMARY KEY(event_pk, ordinal, since_edition),
  FOREIGN KEY(event_pk, since_edition) REFERENCES edition(event_pk, number),
  FOREIGN KEY(event_pk, until_edition) REFERENCES edition(event_pk, number)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX event_language_now ON event_language(event_pk, ordinal) WHERE until_edition IS NULL;

CREATE TABLE organiser(
  event_pk INTEGER NOT NULL, since_edition INTEGER NOT NULL, until_edition INTEGER CHECK(until_edition > since_edition),
  ordinal INTEGER NOT NULL CHECK(ordinal >= 1),
  name TEXT NOT NULL CHECK(name <> ''),
  kind TEXT NOT NULL CHECK(kind IN ('ORGANISER', 'HOST', 'FUNDER')),
  PRIMARY KEY(event_pk, ordinal, since_edition),
  FOREIGN KEY(event_pk, since_edition) REFERENCES edition(event_pk, number),
  FOREIGN KEY(event_pk, until_edition) REFERENCES edition(event_pk, number)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX organiser_now ON organiser(event_pk, ordinal) WHERE until_edition IS NULL;

CREATE TABLE contact(
  event_pk INTEGER NOT NULL, since_edition INTEGER NOT NULL, until_edition INTEGER CHECK(until_edition > since_edition),
  ordinal INTEGER NOT NULL CHECK(ordinal >= 1),
  role TEXT NOT NULL CHECK(role <> ''),
  address TEXT CHECK(address <> ''),
  PRIMARY KEY(event_pk, ordinal, since_edition),
  FOREIGN KEY(event_pk, since_edition) REFERENCES edition(event_pk, number),
  FOREIGN KEY(event_pk, until_edition) REFERENCES edition(event_pk, number)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX contact_now ON contact(event_pk, ordinal) WHERE until_edition IS NULL;

CREATE TABLE speaker(
  event_pk INTEGER NOT NULL, since_edition INTEGER NOT NULL, until_edition INTEGER CHECK(until_edition > since_edition),
  id TEXT NOT NULL CHECK(id <> ''),
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK(kind IN ('PERSON', 'INSTITUTION', 'OPEN')),
  name TEXT NOT NULL CHECK(name <> ''),
  academic_title TEXT CHECK(academic_title <> ''),
  affiliation TEXT CHECK(affiliation <> ''),
  PRIMARY KEY(event_pk, id, since_edition),
  FOREIGN KEY(event_pk, since_edition) REFERENCES edition(event_pk, number),
  FOREIGN KEY(event_pk, until_edition) REFERENCES edition(event_pk, number)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX speaker_now ON speaker(event_pk, id) WHERE until_edition IS NULL;

-- who appears for the whole event
CREATE TABLE event_appearance(
  event_pk INTEGER NOT NULL, since_edition INTEGER NOT NULL, until_edition INTEGER CHECK(until_edition > since_edition),
  ordinal INTEGER NOT NULL CHECK(ordinal >= 1),
  speaker TEXT NOT NULL,
  role TEXT NOT NULL CHECK(role IN ('SPEAKER', 'MODERATOR', 'PANELIST', 'HOST', 'GREETING', 'GUIDE', 'PERFORMER')),
  affiliation TEXT CHECK(affiliation <> ''),
  project TEXT CHECK(project <> ''),
  status TEXT NOT NULL CHECK(status IN ('PLANNED', 'TENTATIVE', 'CANCELLED', 'FULLY_BOOKED', 'POSTPONED')),
  PRIMARY KEY(event_pk, ordinal, since_edition),
  FOREIGN KEY(event_pk, since_edition) REFERENCES edition(event_pk, number),
  FOREIGN KEY(event_pk, until_edition) REFERENCES edition(event_pk, number)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX event_appearance_now ON event_appearance(event_pk, ordinal) WHERE until_edition IS NULL;

CREATE TABLE themed_room(
  event_pk INTEGER NOT NULL, since_edition INTEGER NOT NULL, until_edition INTEGER CHECK(until_edition > since_edition),
  id TEXT NOT NULL CHECK(id <> ''),
  ordinal INTEGER NOT NULL,
  number INTEGER CHECK(number >= 1),
  title TEXT NOT NULL CHECK(title <> ''),
  subtitle TEXT CHECK(subtitle <> ''),
  guiding_question TEXT CHECK(guiding_question <> ''),
  text TEXT CHECK(text <> ''),
  room TEXT CHECK(room <> ''),
  PRIMARY KEY(event_pk, id, since_edition),
  FOREIGN KEY(event_pk, since_edition) REFERENCES edition(event_pk, number),
  FOREIGN KEY(event_pk, until_edition) REFERENCES edition(event_pk, number)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX themed_room_now ON themed_room(event_pk, id) WHERE until_edition IS NULL;

CREATE TABLE day(
  event_pk INTEGER NOT NULL, since_edition INTEGER NOT NULL, until_edition INTEGER CHECK(until_edition > since_edition),
  number INTEGER NOT NULL CHECK(number >= 1),           -- in printed order
  date_kind TEXT NOT NULL CHECK(date_kind IN ('ON', 'YEAR_OPEN', 'NUMBERED')),
  date_text TEXT, date_number INTEGER CHECK(date_number >= 1),
  begins_time TEXT CHECK(begins_time GLOB '[0-2][0-9]:[0-5][0-9]'),
  begins_days INTEGER CHECK(begins_days BETWEEN 0 AND 366),
  ends_time TEXT CHECK(ends_time GLOB '[0-2][0-9]:[0-5][0-9]'),
  ends_days INTEGER CHECK(ends_days BETWEEN 0 AND 366),
  PRIMARY KEY(event_pk, number, since_edition),
  FOREIGN KEY(event_pk, since_edition) REFERENCES edition(event_pk, number),
  FOREIGN KEY(event_pk, until_edition) REFERENCES edition(event_pk, number),
  CHECK((date_text IS NOT NULL) = (date_kind IN ('ON', 'YEAR_OPEN'))),
  CHECK((date_number IS NOT NULL) = (date_kind = 'NUMBERED')),
  CHECK((begins_time IS NULL) = (begins_days IS NULL)),
  CHECK((ends_time IS NULL) = (ends_days IS NULL)),
  CHECK((begins_days, begins_time) < (ends_days, ends_time))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX day_now ON day(event_pk, number) WHERE until_edition IS NULL;

-- the items of all days, the parts after their whole, the undated last
CREATE TABLE item(
  event_pk INTEGER NOT NULL, since_edition INTEGER NOT NULL, until_edition INTEGER CHECK(until_edition > since_edition),
  id TEXT NOT NULL CHECK(id <> ''),
  ordinal INTEGER NOT NULL,
  day INTEGER,                                          -- of an item that is no part; null: it is undated
  parent TEXT CHECK(parent <> id),                      -- the item it is part of
  title TEXT NOT NULL CHECK(title <> ''),
  subtitle TEXT CHECK(subtitle <> ''),
  text TEXT CHECK(text <> ''),
  format TEXT NOT NULL CHECK(format IN ('REGISTRATION', 'OPENING', 'GREETING', 'KEYNOTE', 'TALK', 'IMPULSE', 'PANEL',
    'DISCUSSION', 'WORKSHOP', 'SESSION', 'THEMED_ROOM', 'MARKETPLACE', 'TOUR', 'EXCURSION', 'NETWORKING', 'BREAK',
    'MEAL', 'SOCIAL', 'AWARD', 'FILM', 'CONCERT', 'MEETING', 'CLOSING', 'END_MARKER', 'OTHER')),
  format_word TEXT CHECK(format_word <> ''),
  timing_kind TEXT NOT NULL CHECK(timing_kind IN ('UNSTATED', 'WITH_WHOLE', 'ALL_DAY', 'FROM', 'BETWEEN')),
  after_item TEXT,
  from_time TEXT CHECK(from_time GLOB '[0-2][0-9]:[0-5][0-9]'),
  from_days INTEGER CHECK(from_days BETWEEN 0 AND 366),
  until_time TEXT CHECK(until_time GLOB '[0-2][0-9]:[0-5][0-9]'),
  until_days INTEGER CHECK(until_days BETWEEN 0 AND 366),
  precision TEXT CHECK(precision IN ('EXACT', 'ABOUT', 'ONWARDS')),
  themed_room TEXT CHECK(themed_room <> ''),
  room TEXT CHECK(room <> ''),
  optional INTEGER NOT NULL CHECK(optional IN (0, 1)),
  status TEXT NOT NULL CHECK(status IN ('PLANNED', 'TENTATIVE', 'CANCELLED', 'FULLY_BOOKED', 'POSTPONED')),
  language TEXT,
  capacity INTEGER CHECK(capacity >= 1),
  PRIMARY KEY(event_pk, id, since_edition),
  FOREIGN KEY(event_pk, since_edition) REFERENCES edition(event_pk, number),
  FOREIGN KEY(event_pk, until_edition) REFERENCES edition(event_pk, number),
  CHECK(parent IS NULL OR day IS NULL),
  CHECK(after_item IS NULL OR timing_kind = 'UNSTATED'),
  CHECK((from_time IS NOT NULL) = (timing_kind IN ('FROM', 'BETWEEN'))),
  CHECK((from_days IS NOT NULL) = (timing_kind IN ('FROM', 'BETWEEN'))),
  CHECK((precision IS NOT NULL) = (timing_kind IN ('FROM', 'BETWEEN'))),
  CHECK((until_time IS NOT NULL) = (timing_kind = 'BETWEEN')),
  CHECK((until_days IS NOT NULL) = (timing_kind = 'BETWEEN')),
  CHECK((from_days, from_time) < (until_days, until_time))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX item_now ON item(event_pk, id) WHERE until_edition IS NULL;

CREATE TABLE item_appearance(
  event_pk INTEGER NOT NULL, since_edition INTEGER NOT NULL, until_edition INTEGER CHECK(until_edition > since_edition),
  item TEXT NOT NULL CHECK(item <> ''),
  ordinal INTEGER NOT NULL CHECK(ordinal >= 1),
  speaker TEXT NOT NULL,
  role TEXT NOT NULL CHECK(role IN ('SPEAKER', 'MODERATOR', 'PANELIST', 'HOST', 'GREETING', 'GUIDE', 'PERFORMER')),
  affiliation TEXT CHECK(affiliation <> ''),
  project TEXT CHECK(project <> ''),
  status TEXT NOT NULL CHECK(status IN ('PLANNED', 'TENTATIVE', 'CANCELLED', 'FULLY_BOOKED', 'POSTPONED')),
  PRIMARY KEY(event_pk, item, ordinal, since_edition),
  FOREIGN KEY(event_pk, since_edition) REFERENCES edition(event_pk, number),
  FOREIGN KEY(event_pk, until_edition) REFERENCES edition(event_pk, number)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX item_appearance_now ON item_appearance(event_pk, item, ordinal) WHERE until_edition IS NULL;

CREATE TABLE item_link(
  event_pk INTEGER NOT NULL, since_edition INTEGER NOT NULL, until_edition INTEGER CHECK(until_edition > since_edition),
  item TEXT NOT NULL CHECK(item <> ''),
  ordinal INTEGER NOT NULL CHECK(ordinal >= 1),
  kind TEXT NOT NULL CHECK(kind IN ('RECORDING', 'SLIDES', 'PROGRAMME', 'REGISTRATION', 'STREAM', 'PAGE')),
  address TEXT, label TEXT CHECK(label <> ''), language TEXT,
  subtitles INTEGER NOT NULL CHECK(subtitles IN (0, 1)),
  PRIMARY KEY(event_pk, item, ordinal, since_edition),
  FOREIGN KEY(event_pk, since_edition) REFERENCES edition(event_pk, number),
  FOREIGN KEY(event_pk, until_edition) REFERENCES edition(event_pk, number),
  CHECK(address IS NOT NULL OR label IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX item_link_now ON item_link(event_pk, item, ordinal) WHERE until_edition IS NULL;

CREATE TABLE event_link(
  event_pk INTEGER NOT NULL, since_edition INTEGER NOT NULL, until_edition INTEGER CHECK(until_edition > since_edition),
  ordinal INTEGER NOT NULL CHECK(ordinal >= 1),
  kind TEXT NOT NULL CHECK(kind IN ('RECORDING', 'SLIDES', 'PROGRAMME', 'REGISTRATION', 'STREAM', 'PAGE')),
  address TEXT, label TEXT CHECK(label <> ''), language TEXT,
  subtitles INTEGER NOT NULL CHECK(subtitles IN (0, 1)),
  PRIMARY KEY(event_pk, ordinal, since_edition),
  FOREIGN KEY(event_pk, since_edition) REFERENCES edition(event_pk, number),
  FOREIGN KEY(event_pk, until_edition) REFERENCES edition(event_pk, number),
  CHECK(address IS NOT NULL OR label IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX event_link_now ON event_link(event_pk, ordinal) WHERE until_edition IS NULL;

CREATE TABLE waiver(
  event_pk INTEGER NOT NULL, since_edition INTEGER NOT NULL, until_edition INTEGER CHECK(until_edition > since_edition),
  ordinal INTEGER NOT NULL CHECK(ordinal >= 1),
  code TEXT NOT NULL CHECK(code <> ''),
  item TEXT CHECK(item <> ''),
  reason TEXT NOT NULL CHECK(reason <> ''),
  PRIMARY KEY(event_pk, ordinal, since_edition),
  FOREIGN KEY(event_pk, since_edition) REFERENCES edition(event_pk, number),
  FOREIGN KEY(event_pk, until_edition) REFERENCES edition(event_pk, number)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX waiver_now ON waiver(event_pk, ordinal) WHERE until_edition IS NULL;
