-- A field that was removed can be brought back, values and all; another one may have its name meanwhile.
ALTER TABLE custom_field ADD COLUMN removed_at timestamptz;
DROP INDEX custom_field_name;
CREATE UNIQUE INDEX custom_field_name ON custom_field (workspace_id, lower(name)) WHERE removed_at IS NULL;

-- What people call a saved mapping; one that was removed can be brought back, and comes back by itself when it is saved anew.
ALTER TABLE saved_mapping ADD COLUMN name text CHECK (length(name) BETWEEN 1 AND 100), ADD COLUMN removed_at timestamptz;

-- Assignments are listed by address.
CREATE INDEX client_assignment_held ON client_assignment (workspace_id, email_key) WHERE released_at IS NULL;
