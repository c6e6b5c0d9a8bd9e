-- The contact's revision before and after the change: undone while nobody else has touched it, it is as untouched as before.
ALTER TABLE contact_change ADD COLUMN revision_before integer, ADD COLUMN revision_after integer;
