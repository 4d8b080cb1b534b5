-- Where the facts of an edition come from. Editions saved before this step have no origins and no digest of them.

CREATE TABLE provenance(
  event_pk BIGINT NOT NULL, since_edition BIGINT NOT NULL, until_edition BIGINT CHECK(until_edition > since_edition),
  fact TEXT COLLATE "C" NOT NULL,
  ordinal BIGINT NOT NULL,
  kind TEXT COLLATE "C" NOT NULL CHECK(kind IN ('STATED', 'DERIVED', 'ASSUMED')),
  source TEXT COLLATE "C",
  -- Lines after the first line of the fact before it in the same source: a line put in above moves one row, not all.
  line_step BIGINT,
  more_lines BIGINT CHECK(more_lines >= 0),
  rule TEXT COLLATE "C",
  PRIMARY KEY(event_pk, fact, since_edition),
  FOREIGN KEY(event_pk, since_edition) REFERENCES edition(event_pk, number),
  FOREIGN KEY(event_pk, until_edition) REFERENCES edition(event_pk, number),
  CHECK((source IS NULL) = (line_step IS NULL)),
  CHECK((source IS NULL) = (more_lines IS NULL))
);
CREATE UNIQUE INDEX provenance_now ON provenance(event_pk, fact) WHERE until_edition IS NULL;

ALTER TABLE edition ADD COLUMN provenance_digest TEXT COLLATE "C" CHECK(length(provenance_digest) = 64);
