-- How many rows a chunk still has: rows that are repaired leave it for a chunk of their own.
ALTER TABLE import_chunk ADD COLUMN rows integer;
UPDATE import_chunk SET rows = to_position - from_position + 1;
ALTER TABLE import_chunk ALTER COLUMN rows SET NOT NULL;
