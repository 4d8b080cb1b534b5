-- After how many editions without it an item counts as cancelled, as of each edition. Until now it was 3 for all.

ALTER TABLE edition ADD COLUMN cancel_after BIGINT NOT NULL DEFAULT 3 CHECK(cancel_after >= 1);
