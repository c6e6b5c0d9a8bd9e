-- The mapping came from an earlier file with the same header; nobody has looked at it for this one.
ALTER TABLE import ADD COLUMN mapping_was_saved boolean NOT NULL DEFAULT false;
