-- The one Inngest run that plans the import or carries it out; null while none does. An event that comes twice begins two runs.
ALTER TABLE import ADD COLUMN run_id text;
