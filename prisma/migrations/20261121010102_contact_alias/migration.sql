-- Further values that a contact is known by, canonical, each of one contact of a workspace alone. Only ever added; an import that
-- is undone takes those back that its rows brought.
CREATE TABLE contact_alias (
  workspace_id uuid NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
  kind         text NOT NULL CHECK (kind IN ('email', 'phone', 'cookie', 'external_id', 'social')),
  value        text NOT NULL CHECK (length(value) BETWEEN 1 AND 400),
  contact_id   uuid NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
  import_id    uuid REFERENCES import (id) ON DELETE SET NULL,
  row_number   integer,
  created_at   timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (workspace_id, kind, value)
);
CREATE INDEX contact_alias_contact ON contact_alias (contact_id);
CREATE INDEX contact_alias_import ON contact_alias (import_id, row_number) WHERE import_id IS NOT NULL;
