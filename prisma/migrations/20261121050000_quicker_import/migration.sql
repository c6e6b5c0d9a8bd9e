-- Nobody searches in what was found out about a row: as json it is stored as it was written and read as it stands.
ALTER TABLE import_enrichment
  ALTER COLUMN identification TYPE json USING identification::json,
  ALTER COLUMN facts TYPE json USING facts::json;

-- Which row of an import a contact comes from, without a look at every row of it.
CREATE INDEX import_outcome_contact ON import_outcome (contact_id) WHERE contact_id IS NOT NULL;
