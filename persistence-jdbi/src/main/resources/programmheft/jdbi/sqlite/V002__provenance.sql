-- Where the facts of an edition come from. Editions saved before this step have no origins and no digest of them.

CREATE TABLE provenance(
  event_pk INTEGER NOT NULL, since_edition INTEGER NOT NULL, until_edition INTEGER CHECK(until_edition > since_edition),
  fact TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK(kind IN ('STATED', 'DERIVED', 'ASSUMED')),
  source TEXT,
  -- Lines after the first line of the fact before it in the same source: a line put in above moves one row, not all.
  line_step INTEGER,
  more_lines INTEGER CHECK(more_lines >= 0),
  rule TEXT,
  PRIMARY KEY(event_pk, fact, since_edition),
  FOREIGN KEY(event_pk, since_edition) REFERENCES edition(event_pk, number),
  FOREIGN KEY(event_pk, until_edition) REFERENCES edition(event_pk, number),
  CHECK((source IS NULL) = (line_step IS NULL)),
  CHECK((source IS NULL) = (more_lines IS NULL))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX provenance_now ON provenance(event_pk, fact) WHERE until_edition IS NULL;

ALTER TABLE edition ADD COLUMN provenance_digest TEXT CHECK(length(provenance_digest) = 64);
